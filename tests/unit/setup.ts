import fc from "fast-check";
import "temporal-polyfill/global";

// The same cases everywhere, so that a red run is about the change it ran on. `TRELLIS_SEED=5 npm run test:unit` tries others.
fc.configureGlobal({ seed: Number(process.env.TRELLIS_SEED ?? 20_261_124) });
