import { background } from "./background";
import { browser } from "./browser";
import { context } from "./context";
import { disk } from "./disk";
import type { Fault } from "./fault";
import { tab } from "./tab";
import { upgrade } from "./upgrade";

export const faults: readonly Fault[] = [background, browser, tab, context, upgrade, disk];
