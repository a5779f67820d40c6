import { Lightbulb, X } from "lucide";
import type { ComponentChildren } from "preact";
import type { Advice } from "../../../utils/domain/advice";
import { IconButton } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useGuide } from "../guide-context";

interface AdviceLineProps {
  advice: Advice | undefined;
  /** Words of the user that are said again, to tell what it is about. */
  quoted?: string;
  /** `true` for what is not stored yet: the advice goes away with its form. */
  passing?: boolean;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** One thing that the coach has to say; it can be put away for good. The live region stands before the words come. */
export function AdviceLine({ advice, quoted, passing = false, children }: AdviceLineProps) {
  const store = useGuide();
  return (
    <div aria-live="polite">
      {advice && (
        <div class="advice-line">
          <Icon shape={Lightbulb} size={16} />
          <p>
            {quoted && (
              <>
                “<bdi>{quoted}</bdi>”:{" "}
              </>
            )}
            {advice.text}
            {children && <span class="advice-actions">{children}</span>}
          </p>
          {!passing && (
            <IconButton
              shape={X}
              label="Do not say this again"
              onClick={() => void store.change("advice.dismiss", { adviceId: advice.id })}
            />
          )}
        </div>
      )}
    </div>
  );
}
