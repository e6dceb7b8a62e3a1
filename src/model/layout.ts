/**
 * How printed documents are laid out, chosen in `danvan.yaml` under `thể thức`.
 *
 * - `nd30`: Nghị định 30/2020/NĐ-CP, Phụ lục I; also used by unions and associations.
 * - `dang`: Party bodies, from Hướng dẫn 36-HD/VPTW of 3 April 2018. UNVERIFIED: only the first half
 *   of its table could be read, and no clerk of a Party office has looked at the outcome. What could
 *   not be read (page number, Nơi nhận, signature, appendix) is as in `nd30`.
 */
export type LayoutName = "nd30" | "dang";
