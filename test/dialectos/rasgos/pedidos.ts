import { rasgosOf } from "../rasgo";

export const pedidos = rasgosOf("pedido", {
  "se pide 2024": { pide: 2024, sin: ["periodos", "ausencias"] },
  "se pide 2025": { pide: 2025, sin: ["periodos"] },
});
