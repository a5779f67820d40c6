import { X } from "lucide";
import type { ComponentChildren } from "preact";
import { IconButton } from "../../ui/Button";
import { closePanel, isFramed } from "../frame";
import { useGuide } from "../guide-context";
import { Keys } from "../Keys";

/** The page when no conversation is on show. */
export function Shell({ title, children }: { title: string; children?: ComponentChildren }) {
  const { problem } = useGuide();
  return (
    <main class="guide">
      <header class="guide-head">
        <div class="head-person">
          <div class="head-words">
            <h1 tabIndex={-1}>{title}</h1>
          </div>
          {isFramed && <IconButton shape={X} label="Close the guide" onClick={closePanel} />}
        </div>
      </header>
      <div class="guide-body">
        <div class="guide-panel">{children}</div>
      </div>
      <div class="guide-foot">
        {problem.value && (
          <p class="trouble" role="alert">
            {problem.value.sentence}
          </p>
        )}
        <footer class="status-bar">
          <span class="status">Stays in this browser</span>
          <Keys />
        </footer>
      </div>
    </main>
  );
}
