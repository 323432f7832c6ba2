import type { DocumentLabel, DocumentName, Documents, StoredDocument } from './beside-contract.ts';
import { StoreFault } from './fault.ts';
import { lockRegister, sendChanges, type Change } from './register-rows.ts';
import { keysOf, type Vault } from './schools.ts';
import { closeBox, openBox } from './sealing/box.ts';
import { documentCode, documentPlace, labelPlace, openDocument } from './sealing/document.ts';
import { blindOwner, type SchoolKeys } from './sealing/keys.ts';
import type { Entry } from './sealing/register.ts';
import { glance, type Glance, transact, type Transaction } from './transaction.ts';

/** A document row as the database gives it. */
export interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly owner: Buffer | null;
  readonly sealed: Buffer;
  readonly label: Buffer | null;
  readonly updated_at: Date;
  readonly code: Buffer;
}

const columns = 'kind, id, owner, sealed, label, updated_at, code';
const select = {
  name: 'document',
  text: `select ${columns} from safelight.document where school = $1 and kind = $2 and id = $3`,
};
const selectCode = {
  name: 'document-code',
  text: 'select code from safelight.document where school = $1 and kind = $2 and id = $3',
};
const selectKind = {
  name: 'documents',
  text: `select ${columns} from safelight.document where school = $1 and kind = $2 order by id`,
};
const selectOwned = {
  name: 'documents-of-owner',
  text: `select ${columns} from safelight.document
         where school = $1 and kind = $2 and owner = $3 order by id`,
};
const selectLabels = {
  name: 'document-labels',
  text: `select kind, id, owner, label, updated_at from safelight.document
         where school = $1 and kind = $2 and owner = $3 order by updated_at desc, id limit $4`,
};
const upsert = {
  name: 'document-upsert',
  text: `insert into safelight.document (school, kind, id, owner, sealed, updated_at, code, label)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (school, kind, id) do update
           set owner = excluded.owner, sealed = excluded.sealed, label = excluded.label,
               updated_at = excluded.updated_at, code = excluded.code`,
};
const remove = {
  name: 'document-remove',
  text: 'delete from safelight.document where school = $1 and kind = $2 and id = $3',
};

/** The generic sealed documents of a store. */
export function documentsOf(vault: Vault): Omit<Documents, 'removeUnchanged'> {
  return {
    async put({ body, ...named }) {
      await change(vault, { ...named, work: () => body });
    },
    revise: ({ work, ...named }) => change(vault, { ...named, work: (before) => work(before()) }),
    async get({ school, kind, id }) {
      const keys = await keysOf(vault, school);
      const [row] = await look(vault, school, (transaction) =>
        transaction.rows<DocumentRow>(select, [school, kind, id]),
      );
      return row ? opened(keys, row).body : null;
    },
    async list({ school, kind, owner }) {
      const keys = await keysOf(vault, school);
      const rows = await look(vault, school, (transaction) =>
        owner === undefined
          ? transaction.rows<DocumentRow>(selectKind, [school, kind])
          : transaction.rows<DocumentRow>(selectOwned, [
              school,
              kind,
              blindOwner(keys, kind, owner),
            ]),
      );
      return rows.map((row) => opened(keys, row));
    },
    async labels({ school, kind, owner, limit }) {
      const keys = await keysOf(vault, school);
      const values = [school, kind, blindOwner(keys, kind, owner), limit];
      const rows = await look(vault, school, (transaction) =>
        transaction.rows<Omit<DocumentRow, 'sealed' | 'code'>>(selectLabels, values),
      );
      return rows.map((row) => labelled(keys, row));
    },
    async remove({ school, kind, id }) {
      const keys = await keysOf(vault, school);
      const place = { pool: vault.pool, school, mode: 'write' } as const;
      await transact(place, async (transaction) => {
        const [locked, before] = await Promise.all([
          lockRegister(transaction, school, [documentEntry({ kind, id })]),
          documentRowCode(transaction, { school, kind, id }),
        ]);
        if (before === null) return;
        const gone = sendRemoval(transaction, { school, kind, id }, before);
        sendChanges(transaction, keys, { locked, changes: [gone] });
      });
    },
  };
}

/** A document to write, and what becomes of it. `work` gives null to leave it as it is. */
interface Wanted extends Omit<DocumentName, 'school'> {
  readonly owner?: string;
  readonly work: (before: () => Uint8Array | null) => Uint8Array | null;
  readonly label?: ((body: Uint8Array) => Uint8Array) | undefined;
}

async function change(
  vault: Vault,
  { school, ...wanted }: Wanted & { readonly school: string },
): Promise<Uint8Array | null> {
  const keys = await keysOf(vault, school);
  return transact({ pool: vault.pool, school, mode: 'write' }, (transaction) =>
    changeDocument(transaction, keys, wanted),
  );
}

/** Reads and writes one document behind the register's lock, so that nothing comes between; gives what `work` gave. */
export async function changeDocument(
  transaction: Transaction,
  keys: SchoolKeys,
  { kind, id, owner, work, label: labelOf }: Wanted,
): Promise<Uint8Array | null> {
  const { school } = keys;
  const entry = documentEntry({ kind, id });
  const [locked, [row]] = await Promise.all([
    lockRegister(transaction, school, [entry]),
    transaction.rows<DocumentRow>(select, [school, kind, id]),
  ]);
  const body = work(() => (row ? opened(keys, row).body : null));
  if (body === null) return null;
  const blinded = owner === undefined ? null : blindOwner(keys, kind, owner);
  const header = { kind, id, owner: blinded, updatedAt: new Date().toISOString() };
  const sealed = closeBox(documentPlace(keys, header), body);
  const label = labelOf ? closeBox(labelPlace(keys, header), labelOf(body)) : null;
  const code = documentCode(keys, header, { sealed, label });
  const values = [school, kind, id, blinded, sealed, header.updatedAt, code, label];
  transaction.send(upsert, values);
  const changes = [{ entry, before: row?.code ?? null, after: code }];
  sendChanges(transaction, keys, { locked, changes });
  return body;
}

/** A document's body; null when there is none or it does not open. */
export async function readDocument(
  transaction: Glance,
  keys: SchoolKeys,
  { kind, id }: Omit<DocumentName, 'school'>,
): Promise<Buffer | null> {
  const [row] = await transaction.rows<DocumentRow>(select, [keys.school, kind, id]);
  return row ? openDocument(keys, { ...row, updatedAt: row.updated_at.toISOString() }, row) : null;
}

/** The code of a document's row, or null when there is none. Read it behind the register's lock. */
export async function documentRowCode(
  transaction: Transaction,
  { school, kind, id }: DocumentName,
): Promise<Buffer | null> {
  const [row] = await transaction.rows<{ code: Buffer }>(selectCode, [school, kind, id]);
  return row?.code ?? null;
}

/** Removes a document; gives what that changes in the register. */
export function sendRemoval(
  transaction: Transaction,
  { school, kind, id }: DocumentName,
  before: Buffer,
): Change {
  transaction.send(remove, [school, kind, id]);
  return { entry: documentEntry({ kind, id }), before, after: null };
}

function look<T>(
  vault: Vault,
  school: string,
  work: (transaction: Glance) => Promise<T>,
): Promise<T> {
  return glance({ pool: vault.pool, school, mode: 'read' }, work);
}

/** A document as the register keeps account of it. */
export function documentEntry({ kind, id }: { readonly kind: string; readonly id: string }): Entry {
  return { what: 'document', kind, id };
}

function labelled(keys: SchoolKeys, row: Omit<DocumentRow, 'sealed' | 'code'>): DocumentLabel {
  const { kind, id, owner, label } = row;
  const header = { kind, id, owner, updatedAt: row.updated_at.toISOString() };
  if (label === null) return { id, label };
  const body = openBox(labelPlace(keys, header), label);
  if (body !== null) return { id, label: body };
  throw new StoreFault('record-broken', `The label of the ${kind} document ${id} was altered.`);
}

function opened(keys: SchoolKeys, row: DocumentRow): StoredDocument {
  const updatedAt = row.updated_at.toISOString();
  const body = openDocument(keys, { ...row, updatedAt }, row);
  if (body !== null) return { id: row.id, body, updatedAt };
  throw new StoreFault('record-broken', `The ${row.kind} document ${row.id} was altered.`);
}
