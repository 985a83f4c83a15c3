import { render, screen } from "@testing-library/react";
import { FaultBoundary } from "../../../src/taskpane/pane/FaultBoundary";

function Broken({ named }: { readonly named: string }): never {
  throw Object.assign(new Error("Loading chunk 483 failed."), { name: named });
}

test.each([
  ["ChunkLoadError", "No se pudo cargar una parte del panel", /versión nueva/],
  ["RangeError", "Ocurrió un error en el panel", /código RangeError/],
])("<FaultBoundary> leaves words and a way back after %s", (named, title, body) => {
  // React reports what it caught; here that is the point.
  const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <FaultBoundary>
      <Broken named={named} />
    </FaultBoundary>,
  );
  expect(screen.getByRole("heading", { name: title })).toBeVisible();
  expect(screen.getByText(body)).toBeVisible();
  expect(screen.getByRole("button", { name: "Actualizar el panel" })).toBeEnabled();
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
});
