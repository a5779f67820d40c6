/**
 * What Google's event ids say: an instance of a recurring event ends in where its series had it first, in UTC
 * (`_20261124T090000Z`, or `_20261124` for all-day ones), and the part of a series that was split off by "this and
 * following" bears the moment of the split (`_R20260518T030000`) before that.
 */

const instanceStamp = /_\d{8}(T\d{6}Z)?$/;
const splitMark = /_R\d{8}(T\d{6})?$/;

/** The id that all instances have in common, through every split; the event id itself for a single event. */
export function seriesIdOf(eventId: string): string {
  return branchOf(eventId).replace(splitMark, "");
}

/** The same, but different on the two sides of a split. Two instances of one branch are two meetings. */
export function branchOf(eventId: string): string {
  return eventId.replace(instanceStamp, "");
}

/** Whether it is the id of one instance of a recurring event. */
export function isInstance(eventId: string): boolean {
  return instanceStamp.test(eventId);
}
