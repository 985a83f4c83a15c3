import { Text } from "@fluentui/react-components";
import type { RememberedProblem } from "../../core/problem";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";

interface Props {
  readonly unread: readonly RememberedProblem[];
}

/** What the workbook remembers of what was published and is not understood, before anything is published over it. */
export function UnreadNotes({ unread }: Props) {
  return unread.map((problem) => (
    <Text block key={problem.what}>
      {problemText(problem, SIN_CAMBIOS)}
    </Text>
  ));
}
