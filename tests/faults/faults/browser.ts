/** The browser is killed with all its processes, and started again on the same profile. */
import { works } from "../tasks/tasks";
import type { Fault } from "./fault";

export const browser: Fault = {
  name: "browser killed",
  works,
  async strike(session, work) {
    const faultAt = performance.now();
    await Promise.all([session.crash(), work.giveUp()]);
    return session.settle({ faultAt });
  },
};
