/** One line of the timeline for each kind of event; codes as plain words, no names. */
export type Lines<E> = { readonly [N in keyof E]: (data: Readonly<E[N]>) => string };
