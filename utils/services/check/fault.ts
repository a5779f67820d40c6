/** What can be wrong with one stored record. */
import type { StoreName } from "../../storage/schema";

/**
 * `invalid`: not as any version wrote it. `owner`: it belongs to somebody, or to a conversation, that is not there.
 * `reference`: a field names something that is not there. `derived`: what is kept beside the record is not what follows
 * from the rest. `index`: an index finds it where it should not, or not where it should.
 */
export type FaultKind = "invalid" | "owner" | "reference" | "derived" | "index";

export interface Fault {
  kind: FaultKind;
  store: StoreName;
  /** Of the record; for an index that answers wrongly as a whole, `*`. */
  key: string;
  /** The field or index. Never what the user wrote: a fault may be told in a log. */
  where: string;
}
