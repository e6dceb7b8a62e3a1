// Loaded before a program that a test starts and that ends only when it is told: it must not outlive a
// test runner that is killed. The channel to the parent closes however the parent ends.
process.once("disconnect", () => process.exit());
// Waiting for it keeps no program alive that has come to its end.
process.channel?.unref();
