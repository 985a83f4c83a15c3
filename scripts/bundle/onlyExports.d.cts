/** A loader of webpack: the source of a bundle with no more than the exports that its options name. */
declare function onlyExports(
  this: { getOptions(): { readonly exports: readonly string[] } },
  source: string,
): string;
export = onlyExports;
