import { Autocomplete, Button } from '@mantine/core'
import { IconArrowBarToLeft } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './indicators.module.css'

interface Props {
  readonly isReadOnly: boolean
  readonly sources: readonly string[]
  readonly source: string
  readonly onSource: (source: string) => void
  readonly onEarlier: () => void
}

/** Under the table: one year more, how it is filled in, and the source of what comes next. */
export function TableFoot({ isReadOnly, sources, source, onSource, onEarlier }: Props) {
  const words = useWords('indicators')
  return (
    <div className={css.below}>
      <Button variant="subtle" size="compact-sm" leftSection={<IconArrowBarToLeft size={16} aria-hidden />} onClick={onEarlier}>
        {words.earlier}
      </Button>
      {!isReadOnly && (
        <>
          <p className="quiet small">{words.hint}</p>
          <Autocomplete
            className={css.source}
            label={words.defaultSource}
            description={words.defaultSourceHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            data={[...sources]}
            maxLength={300}
            value={source}
            onChange={onSource}
          />
        </>
      )}
    </div>
  )
}
