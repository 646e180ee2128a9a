import type { VersionSummary } from '@etappe/domain/programme/programme-version'
import { BlockTable } from '../ui/block-table.tsx'
import { Section } from '../ui/section.tsx'
import table from '../ui/table.module.css'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersions } from './use-versions.ts'
import { VersionRow } from './version-row.tsx'

/** Every version that is or was in force, the newest first. */
export function VersionTable({ versions }: { readonly versions: readonly VersionSummary[] }) {
  const { words } = useProgrammeWords()
  const { knowsCases, mayWrite } = useVersions()
  const said = words.versions
  return (
    <Section title={said.heading} count={versions.length}>
      <BlockTable caption={said.table} below={760} className={table.level}>
        <thead>
          <tr>
            <th scope="col">{said.version}</th>
            <th scope="col">{said.since}</th>
            <th scope="col">{said.by}</th>
            {knowsCases && (
              <>
                <th scope="col" className="num">
                  {said.running}
                </th>
                <th scope="col" className="num">
                  {said.ended}
                </th>
              </>
            )}
            {(mayWrite || versions.length > 1) && (
              <th scope="col">
                <span className="sr">{said.compare}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {versions.map((it) => (
            <VersionRow key={it.number} version={it} hasOthers={mayWrite || versions.length > 1} />
          ))}
        </tbody>
      </BlockTable>
    </Section>
  )
}
