import type { z } from 'zod';

/** The part of the store that keeps sealed documents, by school, kind and id; some have an owner. */
export interface SealedDocuments {
  put(document: Named & { readonly owner?: string; readonly body: Uint8Array }): Promise<void>;
  revise(
    document: Named & {
      readonly owner?: string;
      readonly work: (before: Uint8Array | null) => Uint8Array | null;
      readonly label?: (body: Uint8Array) => Uint8Array;
    },
  ): Promise<Uint8Array | null>;
  labels(query: {
    readonly school: string;
    readonly kind: string;
    readonly owner: string;
    readonly limit: number;
  }): Promise<readonly { readonly id: string; readonly label: Uint8Array | null }[]>;
  get(name: Named): Promise<Uint8Array | null>;
  list(query: {
    readonly school: string;
    readonly kind: string;
    readonly owner?: string;
  }): Promise<readonly { readonly id: string; readonly body: Uint8Array }[]>;
  remove(name: Named): Promise<void>;
}

interface Named {
  readonly school: string;
  readonly kind: string;
  readonly id: string;
}

/** How things of one kind are written to bytes and read again. */
export interface Written<T> {
  readonly encode: (value: T) => Uint8Array;
  /** Throws what the schema throws for bytes that are not such a thing. */
  readonly decode: (body: Uint8Array) => T;
}

/** Things of this shape, as JSON. */
export function written<T>(schema: z.ZodType<T>): Written<T> {
  return {
    encode: (value) => new TextEncoder().encode(JSON.stringify(value)),
    decode: (body) => schema.parse(JSON.parse(new TextDecoder().decode(body))),
  };
}

/** One kind of documents, each with a shape that is checked when it is read. */
export interface Shelf<T> {
  get(school: string, id: string): Promise<T | null>;
  put(
    at: { readonly school: string; readonly owner?: string },
    id: string,
    value: T,
  ): Promise<void>;
  /** All of a school, or those of one owner. */
  list(of: {
    readonly school: string;
    readonly owner?: string;
  }): Promise<readonly { readonly id: string; readonly value: T }[]>;
  remove(school: string, id: string): Promise<void>;
}

/** The documents of one kind in a store. */
export function shelfOf<T>(
  store: SealedDocuments,
  kind: string,
  { encode, decode }: Written<T>,
): Shelf<T> {
  return {
    async get(school, id) {
      const body = await store.get({ school, kind, id });
      return body && decode(body);
    },
    put: (at, id, value) => store.put({ ...at, kind, id, body: encode(value) }),
    async list(of) {
      const found = await store.list({ ...of, kind });
      return found.map(({ id, body }) => ({ id, value: decode(body) }));
    },
    remove: (school, id) => store.remove({ school, kind, id }),
  };
}
