// Makes the small register the product ships from the official one. Run it by hand when the official file is renewed:
//
//   node scripts/make-starter-register.mjs AUSZUG-GV.xlsx
//
// It needs the Node of the project (`node_modules/.bin/node`), because it reads the file with the server's own parser.
import { readFileSync, writeFileSync } from 'node:fs'
import { readRegisterFile } from '../apps/server/src/municipalities/register-file.ts'

/** @typedef {Awaited<ReturnType<typeof readRegisterFile>>['records'][number]} Place */

const target = new URL('../apps/server/src/municipalities/starter-register.json', import.meta.url)
const [input] = process.argv.slice(2)
if (!input) {
  console.error('node scripts/make-starter-register.mjs AUSZUG-GV.xlsx')
  process.exit(1)
}

/** Towns of 20,000 to 100,000 inhabitants per Land: whom the programme recommends as model municipalities. */
const towns = { '01': 11, '03': 15, '05': 28, '06': 13, '07': 10, '08': 16, '09': 16, 10: 8, 12: 14, 13: 8, 14: 12, 15: 10, 16: 10 }
/** Villages and small towns per Land, so that networks in the country have a place too. */
const villages = 3

/** Places somebody will look for: city states and capitals, large cities inside a Kreis, and names that occur more than once. */
const wanted = `
  01001000 01002000 01003000 02000000 03241001 04011000 04012000 05111000 05315000 05334002 06414000 06412000
  07315000 07211000 08111000 09162000 09564000 10041100 11000000 12054000 13004000 13003000 14612000 14713000
  15003000 15002000 16051000 16053000 16077001 16077036 01054035 01054036 14625020 03351501 06435014 01055016
  09184123
`
  .trim()
  .split(/\s+/)
const twins = ['Neuenkirchen', 'Mühlhausen', 'Neustadt', 'Königstein', 'Friedrichsthal', 'Buchholz']

const file = await readRegisterFile(readFileSync(input))
const kreise = file.records.filter((it) => it.kind === 'kreis')
const municipalities = file.records.filter((it) => it.kind !== 'kreis')
/** @type {(least: number, most: number) => (it: Place) => boolean} */
const between = (least, most) => (it) => it.kind !== 'kreisfrei' && (it.population ?? 0) >= least && (it.population ?? 0) < most

/**
 * `count` of `rows`, evenly spread, so that they lie in many Kreise.
 * @type {(rows: Place[], count: number) => Place[]}
 */
const spread = (rows, count) => {
  const taken = Math.min(count, rows.length)
  return Array.from({ length: taken }, (_, index) => rows[Math.floor((index * rows.length) / taken)]).filter((it) => it !== undefined)
}

/** @type {Map<string, Place>} */
const chosen = new Map()
/** @type {(rows: Place[]) => void} */
const take = (rows) => rows.forEach((it) => chosen.set(it.key, it))
take(municipalities.filter((it) => wanted.includes(it.key)))
for (const name of twins)
  take(
    spread(
      municipalities.filter((it) => it.name.replace(/[,/(].*/, '').trim() === name),
      4,
    ),
  )
for (const [land, count] of Object.entries(towns)) {
  const inLand = municipalities.filter((it) => it.land === land)
  take(spread(inLand.filter(between(20_000, 100_000)), count))
  take(spread(inLand.filter(between(1500, 9000)), villages))
}

const rows = [...chosen.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
const ofThem = kreise.filter((kreis) => rows.some((it) => it.kreisKey === kreis.key))
/** @type {(it: Place) => string} */
const line = (it) => JSON.stringify([it.key, it.name, it.kind, it.population, it.areaKm2, it.postalCode, it.longitude, it.latitude])
const list = [...ofThem, ...rows].map(
  (it) =>
    `    ${line(it)
      .replaceAll('",', '", ')
      .replaceAll(/,(?=[^ ])/g, ', ')}`,
)
const [year, month, date] = file.asOf.split('-')
writeFileSync(
  target,
  `{
  "notice": "© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis, Gebietsstand ${date}.${month}.${year}",
  "asOf": "${file.asOf}",
  "rows": [
${list.join(',\n')}
  ]
}
`,
)
console.log(`${rows.length} municipalities, ${ofThem.length} Kreise`)
