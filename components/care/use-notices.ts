import { request } from "../../utils/messaging/client";
import { afterPaint } from "../ui/after-paint";
import { useLoaded } from "../ui/use-loaded";

const ask = async () => {
  // What the screen is for comes first: the background works at one thing at a time.
  await new Promise<void>((resolve) => afterPaint(resolve));
  return request("care.notices", {});
};

/** The first of what is worth a look: one at a time. Where it cannot be read, the screen itself says why. */
export function useNotices() {
  const { value, reload } = useLoaded(ask);
  return { notice: value?.[0] ?? null, reload };
}
