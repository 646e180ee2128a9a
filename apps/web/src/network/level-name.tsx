import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import { useWords } from '../app/words.ts'
import { LevelMark } from './level-mark.tsx'

/** A level of cooperation as it is drawn and called. */
export function LevelName({ level }: { readonly level: CooperationLevel }) {
  const { cooperationLevel } = useWords('baseline')
  return (
    <span className="row nowrap">
      <LevelMark level={level} />
      {cooperationLevel[level]}
    </span>
  )
}
