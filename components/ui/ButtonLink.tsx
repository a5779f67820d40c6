import type { ComponentChildren } from "preact";
import "./Button.css";

interface ButtonLinkProps {
  href: string;
  look?: "filled" | "plain" | "quiet";
  /** Its accessible name, where the words alone do not say enough; begins with the words. */
  label?: string;
  /** Leads to another part of this page. */
  sameTab?: boolean;
  children: ComponentChildren;
}

/** A link that looks like a button and opens in a new tab, unless it leads to another part of this page. */
export function ButtonLink({ href, look = "plain", label, sameTab = false, children, ...rest }: ButtonLinkProps) {
  return (
    <a
      class={`button button-${look}`}
      href={href}
      target={sameTab ? undefined : "_blank"}
      rel={sameTab ? undefined : "noopener"}
      aria-label={label}
      {...rest}
    >
      {children}
    </a>
  );
}
