import type { ColumnDataType, CreateTableBuilder, Kysely } from 'kysely'
import { binaryText } from '../portable.ts'

type Db = Kysely<unknown>

/** A column by its short sign: text unless it says otherwise, `?` when it may be empty, `>table` when it names a row there. */
type Columns = Readonly<Record<string, string>>

const types: Readonly<Record<string, ColumnDataType>> = { text: 'text', int: 'integer', real: 'double precision' }

function withColumns(table: CreateTableBuilder<string>, columns: Columns) {
  return Object.entries(columns).reduce((made, [name, sign]) => {
    const [kind = '', target] = sign.replace('?', '').split('>')
    return made.addColumn(name, types[kind] ?? 'text', (column) => {
      const optional = sign.includes('?') ? column : column.notNull()
      return target === undefined ? optional : optional.references(`${target}.id`)
    })
  }, table)
}

const table = (db: Db, name: string, columns: Columns) =>
  withColumns(
    db.schema.createTable(name).addColumn('id', 'text', (c) => c.primaryKey()),
    columns,
  )
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()

const index = (db: Db, name: string, columns: readonly string[]) =>
  db.schema
    .createIndex(`${name}_${columns.join('_')}`)
    .on(name)
    .columns([...columns])
    .execute()

const unique = (db: Db, name: string, columns: readonly string[]) =>
  db.schema
    .createIndex(`${name}_${columns.join('_')}`)
    .unique()
    .on(name)
    .columns([...columns])
    .execute()

const ofCase = { caseId: 'text>case' }
const validity = { validFrom: 'text', validTo: 'text?' }

async function organisations(db: Db): Promise<void> {
  await db.schema
    .createTable('organisation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sortName', 'text', (c) => binaryText(db)(c.notNull()))
    .$call((it) =>
      withColumns(it as CreateTableBuilder<string>, {
        name: 'text',
        shortName: 'text',
        kind: 'text',
        pillar: 'text?',
        municipalityKey: 'text?',
        street: 'text',
        postalCode: 'text',
        place: 'text',
        email: 'text',
        phone: 'text',
        website: 'text',
        note: 'text',
        mergedIntoId: 'text?>organisation',
      }),
    )
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  await index(db, 'organisation', ['sortName', 'id'])
  await index(db, 'organisation', ['mergedIntoId'])
  await table(db, 'contact', {
    organisationId: 'text>organisation',
    name: 'text',
    function: 'text',
    department: 'text',
    email: 'text',
    phone: 'text',
    source: 'text',
    consentOn: 'text?',
    mergedIntoId: 'text?>contact',
    sortName: 'text',
  })
  await index(db, 'contact', ['organisationId'])
  await table(db, 'participation', {
    ...ofCase,
    organisationId: 'text>organisation',
    contactId: 'text?>contact',
    role: 'text',
    department: 'text?',
    pillar: 'text?',
    mandate: 'text',
    ...validity,
  })
  await index(db, 'participation', ['caseId', 'role'])
  await index(db, 'participation', ['organisationId', 'caseId'])
  await index(db, 'participation', ['contactId'])
  await table(db, 'cooperation', {
    ...ofCase,
    organisationAId: 'text>organisation',
    organisationBId: 'text>organisation',
    level: 'text',
    ...validity,
    note: 'text',
  })
  await index(db, 'cooperation', ['caseId'])
  await index(db, 'cooperation', ['organisationAId'])
  await index(db, 'cooperation', ['organisationBId'])
}

async function offers(db: Db): Promise<void> {
  await table(db, 'offer', {
    ...ofCase,
    name: 'text',
    providerId: 'text?>organisation',
    pillars: 'text',
    level: 'text',
    ageFrom: 'int',
    ageTo: 'int',
    addressees: 'text',
    access: 'text',
    cost: 'text',
    places: 'int?',
    district: 'text',
    fundingEnd: 'text?',
    fit: 'int?',
    state: 'text',
    note: 'text',
  })
  await index(db, 'offer', ['caseId'])
  await index(db, 'offer', ['providerId'])
  await table(db, 'offerLink', { ...ofCase, offerAId: 'text>offer', offerBId: 'text>offer', strength: 'text' })
  await unique(db, 'offerLink', ['offerAId', 'offerBId'])
  await index(db, 'offerLink', ['offerBId'])
  await index(db, 'offerLink', ['caseId'])
  await table(db, 'coverageMark', { ...ofCase, pillar: 'text', level: 'text?', band: 'text?', reason: 'text' })
  await index(db, 'coverageMark', ['caseId'])
  await table(db, 'coverageReview', { ...ofCase, reviewedOn: 'text', reviewedBy: 'text', meetingId: 'text?>meeting' })
  await index(db, 'coverageReview', ['caseId'])
  await table(db, 'transition', { ...ofCase, kind: 'text', rating: 'int', comment: 'text' })
  await unique(db, 'transition', ['caseId', 'kind'])
}

async function analysis(db: Db): Promise<void> {
  await table(db, 'ownIndicator', { ...ofCase, name: 'text', unit: 'text', unitText: 'text', note: 'text' })
  await index(db, 'ownIndicator', ['caseId'])
  await table(db, 'indicatorValue', {
    ...ofCase,
    indicator: 'text',
    year: 'int',
    state: 'text',
    value: 'real?',
    base: 'int?',
    source: 'text',
    note: 'text',
  })
  await unique(db, 'indicatorValue', ['caseId', 'indicator', 'year'])
  await table(db, 'finding', {
    ...ofCase,
    number: 'int',
    kind: 'text',
    pillar: 'text?',
    text: 'text',
    weight: 'int',
    source: 'text',
    cells: 'text',
    offerIds: 'text',
    indicators: 'text',
    votes: 'int',
  })
  await index(db, 'finding', ['caseId', 'number'])
  await table(db, 'situationReport', {
    ...ofCase,
    number: 'int',
    state: 'text',
    blocks: 'text',
    authorId: 'text>user',
    createdOn: 'text',
    approvedBy: 'text',
    approvedOn: 'text?',
    approvalMeetingId: 'text?>meeting',
    facts: 'text',
  })
  await index(db, 'situationReport', ['caseId', 'number'])
}

async function plan(db: Db): Promise<void> {
  await table(db, 'document', {
    ...ofCase,
    name: 'text',
    type: 'text',
    size: 'int',
    sha256: 'text',
    addedBy: 'text>user',
    addedAt: 'text',
  })
  await index(db, 'document', ['caseId'])
  await table(db, 'plan', {
    ...ofCase,
    vision: 'text',
    goalsAgreedOn: 'text?',
    goalsAgreedMeetingId: 'text?>meeting',
    goalsApprovedBy: 'text',
    goalsApprovedOn: 'text?',
    permanentCoordination: 'text',
    decisionAsk: 'text',
  })
  await unique(db, 'plan', ['caseId'])
  await table(db, 'goal', {
    ...ofCase,
    number: 'int',
    title: 'text',
    text: 'text',
    pillar: 'text?',
    ageBand: 'text?',
    indicator: 'text?',
    indicatorText: 'text',
    unit: 'text',
    startValue: 'real?',
    startOn: 'text?',
    targetValue: 'real?',
    targetOn: 'text?',
    findingIds: 'text',
    priority: 'int',
    position: 'real',
    rating: 'text?',
    ratingReason: 'text',
    ratedOn: 'text?',
  })
  await index(db, 'goal', ['caseId', 'position'])
  await index(db, 'goal', ['caseId', 'pillar'])
  await table(db, 'measure', {
    ...ofCase,
    goalId: 'text>goal',
    number: 'int',
    title: 'text',
    text: 'text',
    responsibleId: 'text?>organisation',
    partnerIds: 'text',
    startsOn: 'text?',
    endsOn: 'text?',
    costState: 'text',
    costEuro: 'int?',
    funding: 'text',
    dependsOnIds: 'text',
    state: 'text',
    doneOn: 'text?',
    deviationReason: 'text',
    position: 'real',
  })
  await index(db, 'measure', ['caseId', 'goalId'])
  await index(db, 'measure', ['goalId'])
  await index(db, 'measure', ['responsibleId'])
  await table(db, 'progressNote', { ...ofCase, measureId: 'text>measure', notedOn: 'text', text: 'text', authorId: 'text>user' })
  await index(db, 'progressNote', ['caseId'])
  await index(db, 'progressNote', ['measureId'])
  await table(db, 'decision', {
    ...ofCase,
    body: 'text',
    sessionOn: 'text',
    subject: 'text',
    result: 'text',
    votesFor: 'int?',
    votesAgainst: 'int?',
    votesAbstained: 'int?',
    documentId: 'text?>document',
    note: 'text',
  })
  await index(db, 'decision', ['caseId'])
  await index(db, 'decision', ['documentId'])
  await table(db, 'adoption', {
    ...ofCase,
    number: 'int',
    adoptedOn: 'text',
    decisionId: 'text?>decision',
    reason: 'text',
    frozen: 'text',
  })
  await index(db, 'adoption', ['caseId', 'number'])
  await index(db, 'adoption', ['decisionId'])
  await table(db, 'planChange', { ...ofCase, goalId: 'text?', measureId: 'text?', changedOn: 'text', reason: 'text' })
  await index(db, 'planChange', ['caseId'])
  await table(db, 'release', { ...ofCase, parts: 'text', experience: 'text', releasedOn: 'text' })
  await unique(db, 'release', ['caseId'])
}

/** Numbers within a case, such as "B 4"; a number that was given is never given again. */
async function numbers(db: Db): Promise<void> {
  await db.schema
    .createTable('caseSequence')
    .addColumn('caseId', 'text', (c) => c.notNull().references('case.id').onDelete('cascade'))
    .addColumn('noun', 'text', (c) => c.notNull())
    .addColumn('last', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('caseSequence_pk', ['caseId', 'noun'])
    .execute()
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await organisations(db)
  await offers(db)
  await analysis(db)
  await plan(db)
  await numbers(db)
}
