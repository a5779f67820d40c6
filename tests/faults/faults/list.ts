import { background } from "./background";
import { browser } from "./browser";
import { context } from "./context";
import type { Fault } from "./fault";
import { tab } from "./tab";

export const faults: readonly Fault[] = [background, browser, tab, context];
