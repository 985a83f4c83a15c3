declare module "nspell" {
  /** A checker of a Hunspell dictionary. */
  export default function nspell(
    aff: Buffer,
    dic: Buffer,
  ): { readonly correct: (word: string) => boolean };
}
