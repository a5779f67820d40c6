import { request } from "../../utils/messaging/client";
import { useLoaded } from "../ui/use-loaded";

const ask = async () => request("care.notices", {});

/** The first of what is worth a look: one at a time. Where it cannot be read, the screen itself says why. */
export function useNotices() {
  const { value, reload } = useLoaded(ask);
  return { notice: value?.[0] ?? null, reload };
}
