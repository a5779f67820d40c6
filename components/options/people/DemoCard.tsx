import { isDemo } from "../../../utils/domain/demo";
import type { Person } from "../../../utils/domain/person";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { useAct } from "../page/page-context";

interface DemoCardProps {
  people: readonly Person[];
  reloadPeople: () => Promise<void>;
}

/** Example people, for looking around before anybody real is added; out again in one click. */
export function DemoCard({ people, reloadPeople }: DemoCardProps) {
  const act = useAct();
  const shown = people.some(isDemo);
  if (!shown && people.length > 0) return null;

  const add = () =>
    act(
      async () => {
        await request("demo.add", {});
        await reloadPeople();
      },
      { text: "Example people are here. Look around." },
    );
  const remove = () =>
    act(
      async () => {
        await request("demo.remove", {});
        await reloadPeople();
      },
      { text: "The example people are gone." },
    );

  return (
    <p class="demo-line">
      {shown ? (
        <>
          <span>People named “Example” are made up, for looking around.</span>
          <Button onClick={() => void remove()}>Remove them</Button>
        </>
      ) : (
        <>
          <span>Nobody yet. You can look around with people who are made up.</span>
          <Button onClick={() => void add()}>Show examples</Button>
        </>
      )}
    </p>
  );
}
