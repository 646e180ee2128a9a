import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, root } from './process.mjs'

/** A file at a place of the house, and the rule that has to refuse it; without a rule it has to be welcome. */
interface Plant {
  readonly name: string
  readonly file: string
  readonly code: string
  readonly rule?: string
}

const restricted = 'no-restricted-imports'
const longRoute = Array.from({ length: 90 }, (_, index) => `export const line${index} = ${index}`).join('\n')

const plants: Plant[] = [
  { name: 'domain imports a node module', file: 'packages/domain/src/cases/plant.ts', code: "import 'node:fs'", rule: restricted },
  { name: 'domain imports i18n', file: 'packages/domain/src/cases/plant.ts', code: "import '@etappe/i18n'", rule: restricted },
  { name: 'domain imports a library', file: 'packages/domain/src/cases/plant.ts', code: "import 'kysely'", rule: restricted },
  { name: 'domain re-exports a library', file: 'packages/domain/src/cases/plant.ts', code: "export { z } from 'kysely'", rule: restricted },
  {
    name: 'domain leaves its folder',
    file: 'packages/domain/src/cases/plant.ts',
    code: "import '../../../i18n/src/index.ts'",
    rule: restricted,
  },
  {
    name: 'domain reads the clock',
    file: 'packages/domain/src/cases/plant.ts',
    code: 'export const at = new Date()',
    rule: 'no-restricted-globals',
  },
  {
    name: 'domain reads the clock in its day',
    file: 'packages/domain/src/kernel/day.ts',
    code: 'export const at = Date.now()',
    rule: 'no-restricted-properties',
  },
  {
    name: 'domain takes a chance',
    file: 'packages/domain/src/cases/plant.ts',
    code: 'export const it = Math.random()',
    rule: 'no-restricted-properties',
  },
  {
    name: 'domain imports zod and itself',
    file: 'packages/domain/src/cases/plant.ts',
    code: "import 'zod'\nimport '../kernel/day.ts'\nimport './case.ts'",
  },

  { name: 'i18n imports a library', file: 'packages/i18n/src/de/plant.ts', code: "import 'react'", rule: restricted },
  { name: 'i18n imports the server', file: 'packages/i18n/src/de/plant.ts', code: "import '@etappe/server/api'", rule: restricted },
  {
    name: 'i18n imports domain and itself',
    file: 'packages/i18n/src/de/plant.ts',
    code: "import '@etappe/domain/cases/case'\nimport '../plural.ts'",
  },

  { name: 'a router speaks SQL', file: 'apps/server/src/cases/plant.router.ts', code: "import 'kysely'", rule: restricted },
  { name: 'the kernel speaks SQL', file: 'apps/server/src/kernel/plant.ts', code: "import 'better-sqlite3'", rule: restricted },
  { name: 'the api speaks SQL', file: 'apps/server/src/api.ts', code: "import 'kysely'", rule: restricted },
  {
    name: 'a router imports another router',
    file: 'apps/server/src/cases/plant.router.ts',
    code: "import '../offices/office.router.ts'",
    rule: restricted,
  },
  { name: 'a repo imports a router', file: 'apps/server/src/cases/plant.repo.ts', code: "import './case.router.ts'", rule: restricted },
  {
    name: 'the server reads the environment',
    file: 'apps/server/src/kernel/plant.ts',
    code: 'export const it = process.env.PORT',
    rule: 'no-process-env',
  },
  { name: 'a repo speaks SQL', file: 'apps/server/src/cases/plant.repo.ts', code: "import 'kysely'\nimport '../offices/office.repo.ts'" },
  { name: 'a migration speaks SQL', file: 'apps/server/src/db/migrations/plant.ts', code: "import 'kysely'" },
  { name: 'the api puts routers together', file: 'apps/server/src/api.ts', code: "import './cases/case.router.ts'" },
  { name: 'the configuration reads the environment', file: 'apps/server/src/config.ts', code: 'export const it = process.env.PORT' },

  {
    name: 'web runs the server',
    file: 'apps/web/src/cases/plant.ts',
    code: "import { api } from '@etappe/server/api'\napi()",
    rule: restricted,
  },
  {
    name: 'a route runs the server',
    file: 'apps/web/src/routes/plant.tsx',
    code: "import { api } from '@etappe/server/api'\napi()",
    rule: restricted,
  },
  { name: 'web runs the server for tests', file: 'apps/web/src/cases/plant.ts', code: "import '@etappe/server/testing'", rule: restricted },
  { name: 'web imports a node module', file: 'apps/web/src/main.tsx', code: "import 'node:fs'", rule: restricted },
  {
    name: 'a feature imports another feature',
    file: 'apps/web/src/cases/plant.tsx',
    code: "import '../meetings/meeting-form.tsx'",
    rule: restricted,
  },
  {
    name: 'a feature loads another feature later',
    file: 'apps/web/src/cases/plant.tsx',
    code: "export const load = () => import('../meetings/meeting-form.tsx')",
    rule: restricted,
  },
  { name: 'a feature imports a route', file: 'apps/web/src/cases/plant.tsx', code: "import '../routes/index.tsx'", rule: restricted },
  { name: 'the shell imports a feature', file: 'apps/web/src/app/plant.tsx', code: "import '../cases/caseload.tsx'", rule: restricted },
  { name: 'ui imports a feature', file: 'apps/web/src/ui/plant.tsx', code: "import '../cases/caseload.tsx'", rule: restricted },
  { name: 'ui imports a shared mark', file: 'apps/web/src/ui/plant.tsx', code: "import '../cases/traffic-light.tsx'", rule: restricted },
  { name: 'ui imports a noun of domain', file: 'apps/web/src/ui/plant.tsx', code: "import '@etappe/domain/cases/case'", rule: restricted },
  { name: 'a route does the work itself', file: 'apps/web/src/routes/plant.tsx', code: longRoute, rule: 'max-lines' },
  {
    name: 'web knows the type of the server',
    file: 'apps/web/src/api/plant.ts',
    code: "import type { Api } from '@etappe/server/api'\nexport type It = Api",
  },
  {
    name: 'a feature imports shell, pieces and shared marks',
    file: 'apps/web/src/meetings/plant.tsx',
    code: "import '../app/app-context.tsx'\nimport '../ui/section.tsx'\nimport '../cases/phase-tag.tsx'\nimport '../offices/office-mark.tsx'\nimport './plant.module.css'",
  },
  {
    name: 'a route composes features',
    file: 'apps/web/src/routes/plant.tsx',
    code: "import '../cases/caseload.tsx'\nimport '../meetings/meeting-form.tsx'",
  },
  {
    name: 'ui imports the kernel of domain',
    file: 'apps/web/src/ui/plant.tsx',
    code: "import '@etappe/domain/kernel/day'\nimport './section.tsx'",
  },
]

/** Lints the file in a house that holds nothing but it and the real rules, so that the real tree stays clean. Answers the rules that refuse it. */
function refusals({ file, code }: Plant): string[] {
  const house = mkdtempSync(join(tmpdir(), 'etappe-lint-'))
  try {
    const path = join(house, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${code}\n`)
    copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
    const { stdout } = spawnSync(join(bin, 'oxlint'), ['--format=json'], { cwd: house, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
    // "eslint(no-restricted-imports)" → "no-restricted-imports"
    return diagnostics.map((it) => it.code.replace(/^.*\(|\)$/g, ''))
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

describe('directions held by lint', () => {
  test.each(plants.filter((it) => it.rule !== undefined))('$name: refused', (it) => {
    expect(refusals(it)).toContain(it.rule)
  })

  test.each(plants.filter((it) => it.rule === undefined))('$name: welcome', (it) => {
    expect(refusals(it)).toEqual([])
  })
})
