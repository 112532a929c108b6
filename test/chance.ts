/**
 * Decides where property tests get their chance from: the same seed every time, so that a gate fails for a change and not for
 * bad luck. `FUZZ_SEED=random npm test` looks elsewhere, `FUZZ_SEED=123 npm test` looks there again.
 */
import fc from "fast-check";

const wanted = process.env.FUZZ_SEED ?? "20261121";

if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
