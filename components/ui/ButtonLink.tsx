import type { ComponentChildren } from "preact";
import "./Button.css";

interface ButtonLinkProps {
  href: string;
  look?: "filled" | "plain" | "quiet";
  /** Its accessible name, where the words alone do not say enough; begins with the words. */
  label?: string;
  children: ComponentChildren;
}

/** A link that looks like a button and opens in a new tab. */
export function ButtonLink({ href, look = "plain", label, children, ...rest }: ButtonLinkProps) {
  return (
    <a class={`button button-${look}`} href={href} target="_blank" rel="noopener" aria-label={label} {...rest}>
      {children}
    </a>
  );
}
