import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from './back-link.tsx'
import { ChangeTable } from './change-table.tsx'
import css from './programme-page.module.css'
import { useDifferences } from './use-differences.ts'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersion, useVersions } from './use-versions.ts'

interface Props {
  readonly number: number
  /** The version it is compared with; the one it was begun on when omitted. */
  readonly other: number | undefined
}

/** Two versions side by side: only what differs, part by part. */
export function ComparePage({ number, other }: Props) {
  const { words, titleOf } = useProgrammeWords()
  const { versions, mayWrite } = useVersions()
  const version = useVersion(number)
  const navigate = useNavigate()
  const known = (of: number | null | undefined) => versions.find((it) => it.number === of)?.number
  const before = known(other) ?? known(version.basedOn) ?? 1
  const changes = useDifferences(before, number)
  const options = versions.map((it) => ({ value: String(it.number), label: `${words.version(it)}: ${titleOf(it)}` }))
  const go = (after: number, to: number) =>
    void navigate({ to: '/verwaltung/programm/$number/vergleich', params: { number: after }, search: { with: to }, replace: true })
  return (
    <>
      <BackLink to={number} />
      <PageHead title={words.compare.heading} sub={changes ? words.compare.count({ count: changes.length }) : ''}>
        {mayWrite && version.state === 'draft' && (
          <Button component={Link} to="/verwaltung/programm/$number" params={{ number } as never} search={{ dialog: 'publish' } as never}>
            {words.page.publish}
          </Button>
        )}
      </PageHead>
      <div className={css.page}>
        <div className={css.pair}>
          <NativeSelect
            label={words.compare.left}
            value={String(before)}
            data={options}
            onChange={(event) => go(number, Number(event.currentTarget.value))}
          />
          <NativeSelect
            label={words.compare.right}
            value={String(number)}
            data={options}
            onChange={(event) => go(Number(event.currentTarget.value), before)}
          />
        </div>
        {changes ? <ChangeTable changes={changes} left={before} right={number} /> : <Skeleton height={160} />}
      </div>
    </>
  )
}
