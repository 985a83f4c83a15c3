import type { MarcoDelPlan } from "../planOficial";

/** As the Informe de Seguimiento of the third quarter of 2021 prints it. */
export const MARCO: MarcoDelPlan = {
  acuerdo: "el Acuerdo 009 del 30 de mayo de 2020",
  decreto: "Decreto 0197 del 13 de agosto de 2020",
  mision:
    "Liderar la consolidación de escenarios de cambio hacia el desarrollo planificado y sostenible del municipio, teniendo como premisas la promoción y protección de los derechos individuales y colectivos, el respeto por el medio ambiente, la innovación, la productividad y la calidad de vida, a partir de una arquitectura colectiva de bienestar y una nueva gestión transparente, logrando un mejor territorio como Construcción Social.",
  vision:
    "Sopó será en el 2023 un territorio más ordenado, moderno y sostenible, implementando prospectivas que respondan a la conformación de un modelo sistémico de garantía progresiva de derechos y construcción de futuro y desarrollo armónico e innovador.",
};
