import { render, screen } from "@testing-library/react";
import { FaultBoundary } from "../../../src/taskpane/pane/FaultBoundary";

function Broken(): never {
  throw new Error("Loading chunk 483 failed.");
}

test("<FaultBoundary> leaves words and a way back where a part could not be drawn", () => {
  // React reports what it caught; here that is the point.
  const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <FaultBoundary>
      <Broken />
    </FaultBoundary>,
  );
  expect(screen.getByRole("heading", { name: "Ocurrió un error en el panel" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Actualizar el panel" })).toBeEnabled();
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
});
