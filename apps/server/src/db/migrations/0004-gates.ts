import type { ColumnDataType, Kysely } from 'kysely'

type Db = Kysely<unknown>

/** A column by its short sign: text unless it says otherwise, `?` when it may be empty, `>table` when it names a row there. */
type Columns = Readonly<Record<string, string>>

const types: Readonly<Record<string, ColumnDataType>> = { text: 'text', int: 'integer', real: 'double precision' }

async function table(db: Db, name: string, columns: Columns): Promise<void> {
  const made = Object.entries(columns).reduce(
    (it, [column, sign]) => {
      const [kind = '', target] = sign.replace('?', '').split('>')
      return it.addColumn(column, types[kind] ?? 'text', (built) => {
        const optional = sign.includes('?') ? built : built.notNull()
        return target === undefined ? optional : optional.references(`${target}.id`)
      })
    },
    db.schema.createTable(name).addColumn('id', 'text', (it) => it.primaryKey()),
  )
  await made.addColumn('version', 'integer', (it) => it.notNull()).execute()
}

const index = (db: Db, name: string, columns: readonly string[]) =>
  db.schema
    .createIndex(`${name}_${columns.join('_')}`)
    .on(name)
    .columns([...columns])
    .execute()

const ofCase = { caseId: 'text>case' }

async function gates(db: Db): Promise<void> {
  await table(db, 'gateProposal', {
    ...ofCase,
    gate: 'text',
    sequence: 'int',
    phaseRunId: 'text>phaseRun',
    passOn: 'text',
    comment: 'text',
    conditions: 'text',
    proposedBy: 'text>user',
    proposedFor: 'text?>user',
    proposedOn: 'text',
    state: 'text',
    decidedBy: 'text?>user',
    decidedOn: 'text?',
    decisionComment: 'text',
  })
  await index(db, 'gateProposal', ['caseId', 'state'])
  await index(db, 'gateProposal', ['state', 'proposedOn'])
  await index(db, 'gateProposal', ['phaseRunId'])
  await table(db, 'gateRecord', {
    ...ofCase,
    gate: 'text',
    sequence: 'int',
    proposalId: 'text?>gateProposal',
    phaseRunId: 'text>phaseRun',
    result: 'text',
    passedOn: 'text',
    proposedBy: 'text>user',
    proposedOn: 'text',
    proposalComment: 'text',
    confirmedBy: 'text>user',
    confirmedOn: 'text',
    confirmationComment: 'text',
    subject: 'text',
    evaluation: 'text',
    conditions: 'text',
  })
  await index(db, 'gateRecord', ['caseId', 'sequence'])
  await index(db, 'gateRecord', ['proposalId'])
  await index(db, 'gateRecord', ['phaseRunId'])
  await table(db, 'caseRequest', {
    ...ofCase,
    kind: 'text',
    matter: 'text',
    subject: 'text',
    reason: 'text',
    requestedBy: 'text>user',
    requestedFor: 'text?>user',
    requestedOn: 'text',
    state: 'text',
    decidedBy: 'text?>user',
    decidedOn: 'text?',
    comment: 'text',
  })
  await index(db, 'caseRequest', ['caseId', 'state'])
  await index(db, 'caseRequest', ['state', 'requestedOn'])
  await index(db, 'caseRequest', ['matter', 'decidedOn'])
  await index(db, 'caseRequest', ['requestedBy', 'state'])
}

async function course(db: Db): Promise<void> {
  await table(db, 'gateDate', {
    ...ofCase,
    gate: 'text',
    sequence: 'int',
    before: 'text',
    agreedOn: 'text',
    reason: 'text',
    changedBy: 'text>user',
    changedOn: 'text',
  })
  await index(db, 'gateDate', ['caseId'])
  await table(db, 'holdPeriod', { ...ofCase, heldOn: 'text', until: 'text?', resumedOn: 'text?', reason: 'text' })
  await index(db, 'holdPeriod', ['caseId'])
  await table(db, 'escalation', {
    ...ofCase,
    type: 'text',
    light: 'text',
    text: 'text',
    measures: 'text',
    escalatedToId: 'text?>user',
    escalatedTo: 'text',
    openedOn: 'text',
    resolvedOn: 'text?',
    resolution: 'text',
    openedBy: 'text>user',
  })
  await index(db, 'escalation', ['caseId', 'resolvedOn'])
  await index(db, 'escalation', ['escalatedToId'])
  await table(db, 'supportService', {
    ...ofCase,
    kind: 'text',
    state: 'text',
    amount: 'real',
    on: 'text',
    title: 'text',
    partner: 'text',
    country: 'text?',
    meetingId: 'text?>meeting',
    note: 'text',
  })
  await index(db, 'supportService', ['caseId', 'kind'])
  await index(db, 'supportService', ['meetingId'])
}

async function programme(db: Db): Promise<void> {
  await table(db, 'programmeVersion', {
    number: 'int',
    title: 'text',
    note: 'text',
    state: 'text',
    basedOn: 'int?',
    targetDays: 'text',
    supportMonths: 'int',
    gates: 'text',
    contact: 'text',
    light: 'text',
    entitlements: 'text',
    targets: 'text',
    createdBy: 'text?>user',
    createdOn: 'text',
    publishedBy: 'text?>user',
    publishedOn: 'text?',
  })
  await db.schema.createIndex('programmeVersion_number').unique().on('programmeVersion').column('number').execute()
}

/** A quota becomes a record of its own: its changes are kept and can be taken back. Those that are there are counted through. */
async function quotas(db: Db): Promise<void> {
  await db.schema.alterTable('officeQuota').addColumn('id', 'text').execute()
  await db.schema
    .alterTable('officeQuota')
    .addColumn('reason', 'text', (it) => it.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('officeQuota')
    .addColumn('version', 'integer', (it) => it.notNull().defaultTo(1))
    .execute()
  const untyped = db as Kysely<{ officeQuota: { id: string; officeCode: string; kind: string; validFrom: string } }>
  const rows = await untyped
    .selectFrom('officeQuota')
    .select(['officeCode', 'kind', 'validFrom'])
    .orderBy('officeCode')
    .orderBy('kind')
    .orderBy('validFrom')
    .execute()
  for (const [index, row] of rows.entries())
    await untyped
      .updateTable('officeQuota')
      .set({ id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}` })
      .where('officeCode', '=', row.officeCode)
      .where('kind', '=', row.kind)
      .where('validFrom', '=', row.validFrom)
      .execute()
  await db.schema.createIndex('officeQuota_id').unique().on('officeQuota').column('id').execute()
}

/** New columns of rows that are there: days nobody knows yet are computed when the server starts. */
async function widen(db: Db): Promise<void> {
  const add = (name: string, column: string, type: ColumnDataType, start?: string | number) =>
    db.schema
      .alterTable(name)
      .addColumn(column, type, (it) => (start === undefined ? it : it.notNull().defaultTo(start)))
      .execute()
  const reference = (name: string, column: string, target: string) =>
    db.schema
      .alterTable(name)
      .addColumn(column, 'text', (it) => it.references(`${target}.id`))
      .execute()
  await add('case', 'waitingUntil', 'text')
  await add('case', 'waitingReason', 'text', '')
  await add('case', 'programmeVersion', 'integer', 1)
  await add('case', 'contactFrom', 'text', '')
  await add('case', 'contactCriticalFrom', 'text', '')
  await add('case', 'lightTurns', 'text', '[]')
  await add('assignment', 'daysGranted', 'double precision')
  await add('assignment', 'grantReason', 'text', '')
  await reference('grant', 'deputyForId', 'user')
  await reference('milestone', 'documentId', 'document')
  await index(db, 'case', ['programmeVersion'])
  await index(db, 'case', ['contactFrom'])
  await index(db, 'milestone', ['documentId'])
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await gates(db)
  await course(db)
  await programme(db)
  await quotas(db)
  await widen(db)
}
