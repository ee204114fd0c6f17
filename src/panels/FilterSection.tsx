import { isNamedInPlan, regionsWithRole } from '../analysis/filter.ts';
import { countKey } from '../model/entryKey.ts';
import { ENTERPRISE_ROLES, type EnterpriseRole } from '../model/place.ts';
import { clearFilters, filterByPlan, filterByRole } from '../state/actions.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { TERMS } from '../text/term.ts';
import { CheckRow } from '../ui/CheckRow.tsx';
import { RadioGroup, type RadioOption } from '../ui/RadioGroup.tsx';
import { EntriesButton } from './EntriesButton.tsx';
import { FamilyFilter } from './FamilyFilter.tsx';
import { FilterChips } from './FilterChips.tsx';
import { useFilters } from './useFilters.ts';
import { useLanguage } from './useLanguage.ts';
import { useSitesState } from './useSitesState.ts';
import './FilterSection.css';

/** Filters beyond the legend's own: materials, role of the enterprises named, only what the plan names. */
export function FilterSection() {
  const { w } = useLanguage();
  const { filters, stay, total } = useFilters();
  return (
    <section className={filters.length > 0 ? 'filter-section is-on' : 'filter-section'} aria-labelledby="filter-title">
      <header>
        <h2 id="filter-title" tabIndex={-1}>
          {w.filter.heading}
        </h2>
        {filters.length > 0 ? (
          <button type="button" className="text-button" onClick={clear}>
            {w.filter.clear}
          </button>
        ) : (
          <span>{w.filter.hint}</span>
        )}
      </header>
      {filters.length > 0 && (
        <div className="filter-now">
          <p>{w.filter.summary(filters.length, stay.length, total)}</p>
          <FilterChips filters={filters} />
        </div>
      )}
      <FamilyFilter />
      <RoleFilter />
      <PlanFilter />
    </section>
  );
}

/** The button goes with the last filter. */
function clear(): void {
  document.getElementById('filter-title')?.focus({ preventScroll: true });
  clearFilters();
}

type RoleChoice = EnterpriseRole | 'any';

function RoleFilter() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const scene = useScene();
  const option = (role: EnterpriseRole | null): RadioOption<RoleChoice> => ({
    value: role ?? 'any',
    label: role === null ? w.filter.anyRole : TERMS.layer[role][lang],
    preview: (
      <span className="check-count" data-entry={countKey('role', role ?? 'any', 'regions')}>
        {w.filter.regions(regionsWithRole(atlas, scene, role))}
      </span>
    ),
  });
  return (
    <div className="filter-role">
      <RadioGroup
        name="role"
        legend={w.filter.role}
        options={[null, ...ENTERPRISE_ROLES].map(option)}
        value={scene.role ?? 'any'}
        onChange={(value) => filterByRole(value === 'any' ? null : value)}
      />
    </div>
  );
}

function PlanFilter() {
  const { lang, w } = useLanguage();
  const { sites, enterprises } = useAtlas();
  const { planOnly } = useScene();
  const isLoaded = useSitesState() === 'loaded';
  const named = [...sites, ...enterprises].filter(isNamedInPlan).length;
  return (
    <div className="filter-plan">
      <CheckRow
        label={w.filter.plan}
        checked={planOnly}
        onChange={filterByPlan}
        {...(isLoaded
          ? {
              count: <span data-entry={countKey('province', 'plan', 'places')}>{w.filter.planCount(named)}</span>,
            }
          : {})}
      />
      <p>
        {w.filter.planNote}
        {SENTENCE_GAP[lang]}
        <EntriesButton first={countKey('role', 'any', 'regions')} />
      </p>
    </div>
  );
}
