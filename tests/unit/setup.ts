import fc from "fast-check";
import "temporal-polyfill/global";

// The same cases everywhere, so that a red run is about the change it ran on. `TRELLIS_SEED=5 npm run test:unit` tries others.
fc.configureGlobal({ seed: Number(process.env.TRELLIS_SEED ?? 20_261_124) });

// Both browsers have these; Node 20 has not.
Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString("base64");
  },
});
Object.assign(Uint8Array, { fromBase64: (text: string) => new Uint8Array(Buffer.from(text, "base64")) });
