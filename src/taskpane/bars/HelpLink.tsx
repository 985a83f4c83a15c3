import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { PANE } from "../../app/text/pane";

interface Props {
  /** Which part of the page explains what is on screen. */
  readonly about: string;
}

/** The way to the help, from every screen. */
export function HelpLink({ about }: Props) {
  return (
    <Button
      as="a"
      appearance="subtle"
      size="small"
      icon={<QuestionCircleRegular />}
      aria-label={PANE.help}
      title={PANE.help}
      href={`assets/ayuda.html${about === "" ? "" : `#${about}`}`}
      target="_blank"
      rel="noopener"
    />
  );
}
