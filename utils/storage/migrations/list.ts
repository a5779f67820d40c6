/**
 * All migrations in order. Append only: the n-th brings version n - 1 to n, and one that was released is never
 * changed. Each is tested on a stored dump of the version before it (`tests/unit/storage/dumps`).
 */
import { initial } from "./001-initial";
import { threads } from "./002-threads";
import { ownGuides } from "./003-own-guides";
import { deletedConversations } from "./004-deleted-conversations";
import { careerClock } from "./005-career-clock";
import type { Migration } from "./migration";

export const migrations: readonly Migration[] = [initial, threads, ownGuides, deletedConversations, careerClock];
