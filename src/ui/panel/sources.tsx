import type { CitationView, PanelProps } from './model.ts';
import { sourceAnchor } from './references.tsx';

type SourcesProps = Pick<PanelProps, 'text' | 'model' | 'citations' | 'onRetry'>;

/** The sources by number; titles and links come after the first frame. */
export function Sources({ text, model, citations, onRetry }: SourcesProps) {
  if (model.sources.length === 0) return null;
  return (
    <section class="panel-section">
      <div class="panel-head">
        <h3>{text.say('sources')}</h3>
        <span class="panel-aside">{text.count('sources_all', model.sources.length)}</span>
      </div>
      {citations === 'loading' && (
        <p class="sources-state" role="status">
          {text.say('sources_loading')}
        </p>
      )}
      {citations === 'failed' && (
        <p class="sources-state is-failed" role="alert">
          {text.say('sources_failed')}{' '}
          <button type="button" class="link" onClick={onRetry}>
            {text.say('retry')}
          </button>
        </p>
      )}
      {typeof citations !== 'string' && (
        <ol class="sources">
          {model.sources.map((id, i) => (
            <li key={id} id={sourceAnchor(i + 1)} tabIndex={-1}>
              <span class="source-number">{i + 1}</span>
              <Source text={text} id={id} citation={citations.get(id)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Source({
  text,
  id,
  citation,
}: Pick<SourcesProps, 'text'> & { id: string; citation: CitationView | undefined }) {
  if (!citation) return <span>{id}</span>;
  const date = citation.date === null ? text.say('source_undated') : text.written(citation.date);
  const about = [citation.publisher, date, citation.url ? null : text.say('source_no_link')];
  return (
    <div class="source">
      {citation.url ? (
        <a
          href={citation.url}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          title={citation.title}
        >
          {citation.title}
        </a>
      ) : (
        <span class="source-title">{citation.title}</span>
      )}
      <p>{about.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
