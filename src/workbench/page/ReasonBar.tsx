import { InfoRegular } from "@fluentui/react-icons";
import { workbenchText as text } from "../text";

/** Why the selected cell shows an error, in the words of the function that gave it. */
export function ReasonBar({
  reason,
}: {
  readonly reason: { cell: string; reason: string } | null;
}) {
  return (
    <div
      role="status"
      className={reason === null ? "banco-motivo banco-motivo-vacio" : "banco-motivo"}
    >
      {reason !== null && (
        <>
          <InfoRegular aria-hidden="true" />
          {text.reason(reason.cell, reason.reason)}
        </>
      )}
    </div>
  );
}
