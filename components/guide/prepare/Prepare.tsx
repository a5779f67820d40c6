import { JoinLine } from "../correct/JoinLine";
import { Agenda } from "./Agenda";
import { Goals } from "./Goals";
import { Notes } from "./Notes";
import { ClockLine, FirstLine, GuideLine } from "./OpeningLines";
import { Promises } from "./Promises";
import { Questions } from "./Questions";

/** Everything for the five minutes before: what is owed first, then what to talk about. */
export function Prepare() {
  return (
    <>
      <FirstLine />
      <JoinLine />
      <ClockLine />
      <GuideLine />
      <Promises />
      <Agenda />
      <Questions />
      <Goals />
      <Notes />
    </>
  );
}
