/** In the footer of a document that no guidance prescribes. */
export const sampleNote = "Mẫu tham khảo do danvan cung cấp, hướng dẫn không quy định mẫu này";
