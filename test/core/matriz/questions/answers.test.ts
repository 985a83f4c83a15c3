import { answersFrom } from "../../../../src/core/matriz/questions/answers";

describe("answersFrom(remembered)", () => {
  test("keeps the period that was chosen", () => {
    expect(answersFrom({ periodo: { vigencia: 2021, corte: "2021-09-30" } })).toEqual({
      periodo: { vigencia: 2021, corte: "2021-09-30" },
    });
  });

  test("leaves out of a period what is none", () => {
    expect(answersFrom({ periodo: { vigencia: "2021", corte: "ayer" } })).toEqual({ periodo: {} });
  });
});
