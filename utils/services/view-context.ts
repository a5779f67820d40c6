/** What a view of a conversation depends on besides what is stored. */
import type { Settings } from "../domain/settings";
import type { Instant, PlainDate } from "../domain/values";

export interface ViewContext {
  settings: Settings;
  today: PlainDate;
  timeZone: string;
  /** The account number of the calendar last seen. */
  account: number;
  /** When events were first opened in this session, by their ids. */
  firstSeen: ReadonlyMap<string, Instant>;
  presenting: boolean;
}
