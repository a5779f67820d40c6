import { NextFrame } from "../../ui/NextFrame";
import { JoinLine } from "../correct/JoinLine";
import { Agenda } from "./Agenda";
import { Goals } from "./Goals";
import { LastTime } from "./LastTime";
import { Notes } from "./Notes";
import { BookingLine, ClockLine, FirstLine, GuideLine } from "./OpeningLines";
import { Promises } from "./Promises";
import { Questions } from "./Questions";

/**
 * Everything for the five minutes before. What is owed, what comes back and what to ask stand first, so that a small
 * panel shows them without scrolling.
 */
export function Prepare() {
  return (
    <>
      <FirstLine />
      <JoinLine />
      <BookingLine />
      <ClockLine />
      <GuideLine />
      <Promises />
      <LastTime />
      <Questions />
      <Agenda />
      <NextFrame>
        <Goals />
        <Notes />
      </NextFrame>
    </>
  );
}
