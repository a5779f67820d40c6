/**
 * Where no small disk can be mounted: the browser's copy of the extension refuses to store anything while it is told to,
 * with the error that a full disk gives.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "../session";
import type { FullDisk } from "./small-disk";

/** @param extension the folder of an unpacked extension that no other browser uses */
export function addDoor(extension: string): void {
  const { background } = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const path = join(extension, background.service_worker ?? background.scripts[0]);
  writeFileSync(path, `(${door.toString()})();\n${readFileSync(path, "utf8")}`);
}

/** The disk of a browser whose extension has the door. */
export function storageDoor(session: Session): FullDisk {
  const tell = async (isFull: boolean) => {
    await (await session.popup()).evaluate(sendToDoor, isFull);
  };
  return { fill: () => tell(true), free: () => tell(false) };
}

/** Runs in the background, before its own code. */
function door(): void {
  let isFull = false;
  const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", Messages | undefined>;
  (browser ?? chrome)?.runtime.onMessage.addListener((message, _sender, answer) => {
    if (message.to !== "door") return;
    isFull = message.isFull ?? false;
    answer(true);
  });
  for (const name of ["put", "add"] as const) {
    const store = IDBObjectStore.prototype;
    const real = store[name];
    store[name] = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (isFull) throw new DOMException("The disk is full", "QuotaExceededError");
      return real.call(this, value, key);
    };
  }
}

/** Runs in a page. */
async function sendToDoor(isFull: boolean): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", Messages | undefined>;
  await (browser ?? chrome)?.runtime.sendMessage({ to: "door", isFull });
}

interface Messages {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (
          message: { to?: string; isFull?: boolean },
          sender: unknown,
          answer: (value: boolean) => void,
        ) => void,
      ): void;
    };
  };
}
