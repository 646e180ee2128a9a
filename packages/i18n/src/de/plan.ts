import type { Areas } from '../areas.ts'

export const plan: Areas['plan'] = {
  heading: 'Ziele & Maßnahmen',
  tabs: 'Bereiche von Zielen und Maßnahmen',
  tab: {
    goals: 'Ziele & Maßnahmen',
    schedule: 'Zeitplan',
    adoption: 'Beschluss & vereinbarter Plan',
    similar: 'Ähnliche Fälle',
  },
  measureState: {
    planned: 'geplant',
    running: 'läuft',
    done: 'erledigt',
    postponed: 'verschoben',
    dropped: 'entfallen',
  },
  costState: {
    open: 'offen',
    neutral: 'kostenneutral',
    amount: 'Betrag',
  },
  goalRating: {
    full: 'voll erreicht',
    mostly: 'überwiegend erreicht',
    partly: 'teilweise erreicht',
    not: 'nicht erreicht',
  },
  decisionResult: {
    adopted: 'beschlossen',
    adoptedWithChanges: 'mit Änderungen beschlossen',
    inPrinciple: 'im Grundsatz beschlossen',
    postponed: 'vertagt',
    rejected: 'abgelehnt',
  },
  priority: {
    p1: 'hoch',
    p2: 'mittel',
    p3: 'niedrig',
  },
}
