import { describe, expect, it } from "vitest";
import {
  DamagedEnvelopeError,
  openWithPassphrase,
  type PassphraseEnvelope,
  readPassphraseHeader,
  sealWithPassphrase,
  WrongPassphraseError,
} from "../../../utils/secrets/passphrase";

const words = new TextEncoder().encode("Wants to lead the design of the next release.");
const passphrase = "four plain words together";
/** The fewest that are taken: the machine's time goes to what is tested. */
const rounds = 100_000;
const envelope = await sealWithPassphrase(words, passphrase, rounds);

describe("sealing with a passphrase", () => {
  it("gives the bytes back for the same passphrase", async () => {
    expect(await openWithPassphrase(envelope, passphrase)).toEqual(words);
  });

  it("hides the bytes, and gives others each time", async () => {
    const again = await sealWithPassphrase(words, passphrase, rounds);
    expect(Buffer.from(envelope.sealed).includes("design")).toBe(false);
    expect(again.sealed).not.toEqual(envelope.sealed);
    expect(again.header.salt).not.toBe(envelope.header.salt);
  });

  it("takes no bytes, and many", async () => {
    for (const length of [0, 3_000_000]) {
      const bytes = new Uint8Array(length).fill(7);
      const opened = await openWithPassphrase(await sealWithPassphrase(bytes, passphrase, rounds), passphrase);
      // Byte by byte Vitest would take seconds.
      expect(Buffer.from(opened).equals(bytes)).toBe(true);
    }
  });

  it("takes a passphrase that another keyboard composes otherwise", async () => {
    const { header, sealed } = await sealWithPassphrase(words, "Gr\u00fc\u00dfe aus K\u00f6ln", rounds);
    expect(await openWithPassphrase({ header, sealed }, "Gru\u0308\u00dfe aus Ko\u0308ln")).toEqual(words);
  });

  it("survives as JSON", async () => {
    const header: unknown = JSON.parse(JSON.stringify(envelope.header));
    expect(await openWithPassphrase({ header, sealed: envelope.sealed }, passphrase)).toEqual(words);
  });

  it("tells a wrong passphrase", async () => {
    for (const wrong of ["", `${passphrase} `]) {
      await expect(openWithPassphrase(envelope, wrong)).rejects.toThrow(WrongPassphraseError);
    }
  });

  const { header, sealed } = envelope;
  const changed = (at: number) => sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const damaged: [what: string, PassphraseEnvelope][] = [
    ["a changed first byte", { header, sealed: changed(0) }],
    ["a changed last byte", { header, sealed: changed(sealed.length - 1) }],
    ["a missing end", { header, sealed: sealed.slice(0, -1) }],
    ["no bytes", { header, sealed: new Uint8Array() }],
    ["another nonce", { header: { ...header, iv: "AAAAAAAAAAAAAAAA" }, sealed }],
  ];
  it.each(damaged)("tells %s", async (_what, bad) => {
    await expect(openWithPassphrase(bad, passphrase)).rejects.toThrow(DamagedEnvelopeError);
  });
});

describe("a header that was read", () => {
  const { header } = envelope;

  it("asks for a slow derivation unless a test says otherwise", async () => {
    const usual = await sealWithPassphrase(words, passphrase);
    expect(usual.header.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it("is taken as it was written", () => {
    expect(readPassphraseHeader({ ...header, more: 1 })).toEqual(header);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["text", "header"],
    ["another function", { ...header, kdf: "PBKDF2-SHA-1" }],
    ["another cipher", { ...header, cipher: "AES-128-CBC" }],
    ["so many rounds that the browser would hang", { ...header, iterations: 4_000_000_000 }],
    ["hardly any rounds", { ...header, iterations: 1 }],
    ["half a round", { ...header, iterations: 600_000.5 }],
    ["rounds as text", { ...header, iterations: "600000" }],
    ["a short salt", { ...header, salt: "AAAA" }],
    ["a salt of megabytes", { ...header, salt: "A".repeat(4_000_000) }],
    ["a salt that is no base64", { ...header, salt: "!".repeat(24) }],
    ["no check", { ...header, check: undefined }],
    ["a long nonce", { ...header, iv: header.salt }],
  ])("is refused with %s, before anything is worked out", async (_what, bad) => {
    expect(readPassphraseHeader(bad)).toBeNull();
    await expect(openWithPassphrase({ header: bad, sealed: envelope.sealed }, passphrase)).rejects.toThrow(
      DamagedEnvelopeError,
    );
  });
});
