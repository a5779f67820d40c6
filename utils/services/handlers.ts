/** What the background does for each message. */
import type { Handlers } from "../messaging/server";
import { adviceHandlers } from "./advice";
import { backupHandlers } from "./backup";
import { binHandlers } from "./bin";
import { calendarHandlers } from "./calendar";
import { careHandlers } from "./care";
import { clockHandlers } from "./clock";
import { withCodes } from "./codes";
import { conversationHandlers } from "./conversation";
import { copyHandlers } from "./copies";
import { correctionHandlers } from "./corrections";
import { eraseHandlers } from "./erase";
import { exportHandlers } from "./export";
import { createOutbox } from "./files";
import { folderHandlers } from "./folder";
import { formHandlers } from "./forms";
import { goalHandlers } from "./goals";
import { guideHandlers } from "./guide";
import { importHandlers } from "./import-notes";
import { importPeopleHandlers } from "./import-people";
import { joinPeopleHandlers } from "./join-people";
import { joinHandlers } from "./joins";
import { lockHandlers } from "./lock/handlers";
import { behindLock } from "./lock/while-locked";
import { markHandlers } from "./marks";
import { noteHandlers } from "./notes";
import { objectiveHandlers } from "./objectives";
import { optionsHandlers } from "./options";
import { ownGuideHandlers } from "./own-guides";
import { paperHandlers } from "./paper";
import { peopleHandlers } from "./people";
import { personPageHandlers } from "./person-page";
import { popupHandlers } from "./popup";
import { presentingHandlers } from "./presenting";
import { promiseHandlers } from "./promises";
import { questionHandlers } from "./question-changes";
import { repairHandlers } from "./repair";
import { restoreHandlers } from "./restore";
import { searchHandlers } from "./search";
import type { Services } from "./services";
import { shownDaysHandlers } from "./shown-days";
import { suggestionHandlers } from "./suggestions";
import { supportHandlers } from "./support";

/** A handler for every message of the protocol. Each throws a `RequestError` for whatever a screen has words for. */
export function createHandlers(services: Services): Handlers {
  const outbox = createOutbox(services.deps.newId);
  services.onClose.push(outbox.clear);
  const handlers = withCodes({
    ...calendarHandlers(services),
    ...guideHandlers(services),
    ...noteHandlers(services),
    ...presentingHandlers(services),
    ...conversationHandlers(services),
    ...questionHandlers(services),
    ...goalHandlers(services),
    ...promiseHandlers(services),
    ...peopleHandlers(services),
    ...joinPeopleHandlers(services),
    ...eraseHandlers(services),
    ...importHandlers(services),
    ...importPeopleHandlers(services),
    ...popupHandlers(services),
    ...clockHandlers(services),
    ...formHandlers(services),
    ...shownDaysHandlers(services),
    ...objectiveHandlers(services),
    ...ownGuideHandlers(services),
    ...adviceHandlers(services),
    ...binHandlers(services),
    ...backupHandlers(services, outbox),
    ...copyHandlers(services, outbox),
    ...careHandlers(services),
    ...repairHandlers(services),
    ...exportHandlers(services),
    ...folderHandlers(services),
    ...restoreHandlers(services),
    ...searchHandlers(services),
    ...personPageHandlers(services),
    ...paperHandlers(services),
    ...optionsHandlers(services),
    ...supportHandlers(services),
    ...suggestionHandlers(services),
    ...markHandlers(services),
    ...joinHandlers(services),
    ...correctionHandlers(services),
    ...lockHandlers(services),
  });
  return behindLock(services, handlers);
}
