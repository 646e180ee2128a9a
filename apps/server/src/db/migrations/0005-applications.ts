import type { ColumnDataType, Kysely } from 'kysely'
import { binaryText } from '../portable.ts'

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

const ofApplication = { applicationId: 'text>application' }

/** What an application says; lists and yes or no as text and number. */
const fields: Columns = {
  name: 'text',
  municipalityKeys: 'text',
  laender: 'text',
  nationwide: 'int',
  areaText: 'text',
  institution: 'text',
  institutionKind: 'text?',
  street: 'text',
  postalCode: 'text',
  place: 'text',
  website: 'text',
  contactName: 'text',
  contactFunction: 'text',
  contactEmail: 'text',
  contactPhone: 'text',
  topics: 'text',
  concern: 'text',
  offers: 'text',
  cooperation: 'text',
  cooperationText: 'text',
  analysis: 'text?',
  analysisText: 'text',
  goal: 'text',
  signs: 'text',
  members: 'text',
  coordinator: 'text',
  coordinatorShare: 'int?',
  steeringMandate: 'text',
  commitment: 'int',
  commitmentBy: 'text',
  inhabitants: 'int?',
  publication: 'int',
  note: 'text',
}

async function applications(db: Db): Promise<void> {
  await table(db, 'applicationRound', {
    title: 'text',
    kinds: 'text',
    opensOn: 'text',
    closesOn: 'text',
    startBy: 'text',
    note: 'text',
  })
  await table(db, 'application', {
    ...fields,
    number: 'text',
    kind: 'text',
    channel: 'text',
    roundId: 'text?>applicationRound',
    lateReason: 'text',
    state: 'text',
    stateOn: 'text',
    officeCode: 'text?',
    officeReason: 'text',
    submittedAt: 'text',
    submittedOn: 'text',
    receivedBy: 'text?>user',
    ownerId: 'text?>user',
    checkedBy: 'text?>user',
    checkedOn: 'text?',
    snoozedUntil: 'text?',
    snoozeReason: 'text',
    duplicateOfId: 'text?>application',
    judgements: 'text',
    settlement: 'text',
    endReason: 'text',
    admittedCaseId: 'text?>case',
    linkNumber: 'int',
    locale: 'text',
  })
  await db.schema.createIndex('application_number').unique().on('application').column('number').execute()
  await index(db, 'application', ['state', 'officeCode'])
  await index(db, 'application', ['officeCode', 'submittedAt'])
  await index(db, 'application', ['submittedAt'])
  await index(db, 'application', ['stateOn'])
  await index(db, 'application', ['contactEmail'])
  await index(db, 'application', ['roundId'])
  await index(db, 'application', ['duplicateOfId'])
  await index(db, 'application', ['admittedCaseId'])
  await db.schema
    .createTable('applicationSearch')
    .addColumn('token', 'text', (it) => binaryText(db)(it.notNull()))
    .addColumn('applicationId', 'text', (it) => it.notNull().references('application.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('applicationSearch_pk', ['token', 'applicationId'])
    .execute()
  await db.schema.createIndex('applicationSearch_application').on('applicationSearch').column('applicationId').execute()
  await db.schema.createIndex('case_contactEmail').on('case').column('contactEmail').execute()
  await db.schema
    .createTable('applicationSequence')
    .addColumn('year', 'integer', (it) => it.primaryKey())
    .addColumn('last', 'integer', (it) => it.notNull())
    .execute()
  await table(db, 'applicationDraft', {
    kind: 'text',
    fields: 'text',
    files: 'text',
    locale: 'text',
    startedAt: 'text',
    savedAt: 'text',
    expiresOn: 'text',
    announcedOn: 'text?',
    linkNumber: 'int',
    sameAsId: 'text?>application',
  })
  await index(db, 'applicationDraft', ['expiresOn'])
  await db.schema
    .createTable('droppedFile')
    .addColumn('sha256', 'text', (it) => it.primaryKey())
    .addColumn('droppedAt', 'text', (it) => it.notNull())
    .execute()
}

async function work(db: Db): Promise<void> {
  await table(db, 'applicationFile', {
    ...ofApplication,
    name: 'text',
    type: 'text',
    size: 'int',
    sha256: 'text',
    askBackItemId: 'text?',
    addedAt: 'text',
    addedBy: 'text?>user',
    removedOn: 'text?',
  })
  await index(db, 'applicationFile', ['applicationId'])
  await table(db, 'askBack', {
    ...ofApplication,
    message: 'text',
    dueOn: 'text',
    items: 'text',
    askedBy: 'text>user',
    askedOn: 'text',
    answeredOn: 'text?',
    closedOn: 'text?',
  })
  await index(db, 'askBack', ['applicationId'])
  await table(db, 'interview', {
    ...ofApplication,
    heldOn: 'text',
    participants: 'text',
    answers: 'text',
    note: 'text',
    recommendation: 'text',
    reason: 'text',
    heldBy: 'text>user',
  })
  await index(db, 'interview', ['applicationId'])
  await table(db, 'rating', { ...ofApplication, scores: 'text', note: 'text', raterId: 'text>user', doneOn: 'text?' })
  await db.schema.createIndex('rating_rater').unique().on('rating').columns(['applicationId', 'raterId']).execute()
  await table(db, 'admissionDecision', {
    ...ofApplication,
    result: 'text',
    reason: 'text',
    exceptions: 'text',
    overrun: 'text',
    startOn: 'text?',
    letter: 'text',
    eligibility: 'text',
    total: 'real?',
    state: 'text',
    proposedBy: 'text>user',
    proposedFor: 'text?>user',
    proposedOn: 'text',
    signedBy: 'text?>user',
    signedOn: 'text?',
    comment: 'text',
  })
  await index(db, 'admissionDecision', ['applicationId', 'state'])
  await index(db, 'admissionDecision', ['state'])
  await table(db, 'applicationMail', {
    ...ofApplication,
    kind: 'text',
    to: 'text',
    subject: 'text',
    text: 'text',
    createdAt: 'text',
    createdBy: 'text?>user',
    sentAt: 'text?',
    sentBy: 'text?',
  })
  await index(db, 'applicationMail', ['applicationId', 'createdAt'])
  await index(db, 'applicationMail', ['sentAt'])
  await table(db, 'letterTemplate', { kind: 'text', locale: 'text', subject: 'text', body: 'text' })
  await db.schema.createIndex('letterTemplate_kind').unique().on('letterTemplate').columns(['kind', 'locale']).execute()
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await applications(db)
  await work(db)
}
