import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconShape } from "./Icon";
import "./Button.css";

type ButtonAttributes = Omit<JSX.IntrinsicElements["button"], "class" | "type" | "children">;

interface ButtonProps extends ButtonAttributes {
  /** `filled` for the one action of a card, `plain` for the others. */
  look?: "filled" | "plain" | "quiet";
  type?: "button" | "submit";
  children: ComponentChildren;
}

export function Button({ look = "plain", type = "button", children, ...rest }: ButtonProps) {
  return (
    <button type={type} class={`button button-${look}`} {...rest}>
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonAttributes {
  shape: IconShape;
  /** Its accessible name and its tooltip. */
  label: string;
}

export function IconButton({ shape, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon shape={shape} />
    </button>
  );
}
