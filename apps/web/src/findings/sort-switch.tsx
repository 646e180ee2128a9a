import { SegmentedControl } from '@mantine/core'
import { useWords } from '../app/words.ts'
import type { FindingSearch } from './finding-search.ts'

interface Props {
  readonly sort: FindingSearch['sort']
  readonly change: (part: Pick<FindingSearch, 'sort'>) => void
}

/** In the order of their numbers, or what got most dots first. */
export function SortSwitch({ sort, change }: Props) {
  const words = useWords('findings').sort
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.label}
      value={sort ?? 'number'}
      onChange={(value) => change({ sort: value === 'votes' ? 'votes' : undefined })}
      data={(['number', 'votes'] as const).map((value) => ({ value, label: words[value] }))}
    />
  )
}
