import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import SQLite from 'better-sqlite3'

/**
 * The floor the product is measured against: nothing but `node:http` and prepared statements, answering the same five
 * requests on the same data, without sign-in, rights, validation or history. Runs as a process of its own.
 */
const [file, today] = process.argv.slice(2) as [string, string]
const db = new SQLite(file)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.pragma('cache_size = -32000')
db.pragma('mmap_size = 268435456')

const running = `c.lifecycle in ('active', 'onHold')`
const columns = `c.id, c.number, c.name, c.kind, c.officeCode, c.placeName, c.land, c.lifecycle, c.holdUntil, c.phase, c.phaseEnteredOn,
  c.phaseDueOn, c.amberFrom, c.redFrom, c.ownerId, c.milestoneKind, c.milestoneTitle, c.milestoneDueOn, c.lastContactOn, c.supportEnd`
const facilitator = `(select u.name from assignment a join user u on u.id = a.userId where a.caseId = c.id and a.validFrom <= @today
  and (a.validTo is null or a.validTo >= @today) order by a.validFrom desc limit 1) as facilitatorName`
const rows = `select ${columns}, o.name as ownerName, ${facilitator} from "case" c left join user o on o.id = c.ownerId`
const found = `c.id in (select caseId from caseSearch where token >= @term and token < @end)`
const light = `case when lifecycle = 'onHold' then 'paused' when lifecycle <> 'active' then 'closed' when redFrom <= @today then 'red'
  when amberFrom <= @today then 'amber' else 'green' end`

const statements = {
  list: db.prepare(`${rows} where ${running} and c.officeCode = @office and c.phase = @phase order by c.number limit 50`),
  listAll: db.prepare(`${rows} where ${running} and c.officeCode = @office order by c.number limit 50`),
  counts: db.prepare(`select phase, count(*) as count from "case" c where ${running} and c.officeCode = @office group by phase`),
  search: db.prepare(`${rows} where ${running} and ${found} order by c.number limit 50`),
  searchCounts: db.prepare(`select phase, count(*) as count from "case" c where ${running} and ${found} group by phase`),
  case: db.prepare(`select * from "case" where number = ?`),
  runs: db.prepare(`select * from phaseRun where caseId = ? order by enteredOn`),
  assignments: db.prepare(`select a.*, u.name from assignment a join user u on u.id = a.userId where caseId = ?`),
  milestones: db.prepare(`select * from milestone where caseId = ? order by dueOn`),
  meetings: db.prepare(`select * from meeting where caseId = ? order by heldOn desc limit 100`),
  status: db.prepare(`select officeCode, kind, phase, ${light} as light, count(*) as cases, sum(milestoneDueOn < @today) as overdue,
    sum(coalesce(lastContactOn, startedOn) <= date(@today, '-60 days')) as silent from "case" group by officeCode, kind, phase, light`),
  log: db.prepare(`insert into meeting (id, caseId, kind, state, heldOn, startsAt, endsAt, place, participants, notes, nextSteps, version)
    values (@id, @caseId, 'review', 'held', @heldOn, null, null, '', @participants, @notes, '', 1)`),
}

const participants = JSON.stringify({ practice: 3, provider: 2, administration: 1, politics: 0, parents: 0, science: 0, other: 0 })

const answers: Record<string, (query: URLSearchParams) => unknown> = {
  list: (query) => {
    const input = { office: query.get('office'), phase: query.get('phase'), today }
    const list = input.phase ? statements.list.all(input) : statements.listAll.all({ office: input.office, today })
    return { rows: list, counts: statements.counts.all({ office: input.office }) }
  },
  search: (query) => {
    const input = { term: query.get('term'), end: `${query.get('term')}\uffff` }
    return { rows: statements.search.all({ ...input, today }), counts: statements.searchCounts.all(input) }
  },
  case: (query) => {
    const record = statements.case.get(query.get('number')) as { id: string }
    const of = <T>(statement: SQLite.Statement) => statement.all(record.id) as T[]
    return {
      record,
      runs: of(statements.runs),
      assignments: of(statements.assignments),
      milestones: of(statements.milestones),
      meetings: of(statements.meetings),
    }
  },
  status: () => statements.status.all({ today }),
  log: (query) => {
    const meeting = { id: randomUUID(), caseId: query.get('caseId'), heldOn: today, participants, notes: query.get('notes') }
    statements.log.run(meeting)
    return meeting
  },
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor')
  const answer = answers[url.pathname.slice(1)]
  const body = JSON.stringify(answer ? answer(url.searchParams) : null)
  request.resume()
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`)
})
