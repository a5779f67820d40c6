/** The background ends at any moment, as browsers do when they need memory. The pages stay. */
import { works } from "../tasks/tasks";
import type { Fault } from "./fault";

export const background: Fault = {
  name: "background killed",
  works,
  async strike(session, work) {
    await session.browser.stopWorker();
    await work.goOn();
    return session.settle({ faultAt: null });
  },
};
