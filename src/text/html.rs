//! HTML of others, made safe (security.md section 6): an allow list of tags, no styles, no
//! pictures, links that vouch for nothing.

use std::{
    collections::{HashMap, HashSet},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

use ammonia::{Builder, UrlRelative};

/// Longest HTML that is parsed, in bytes; longer texts are shown as they are written.
const MOST_BYTES: usize = 400_000;
/// Most `&`: the parser looks far ahead at each.
const MOST_ENTITIES: usize = 20_000;
/// Most elements that may be open at once.
const MOST_OPEN: usize = 200;
/// Most open elements summed over all tags: what a parser has to do when it repeats unclosed
/// formatting in every paragraph.
const MOST_WORK: usize = 400_000;

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::default();
    cleaner
        .tags(HashSet::from([
            "p",
            "br",
            "a",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "code",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
        ]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["https", "http", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow noopener ugc"));
    cleaner
});

/// Safe HTML from any HTML. Never panics: what is too deep, too long or breaks the parser comes
/// back as escaped text. The highest heading is `h2`, the lowest `h4`.
#[must_use]
pub fn clean(html: &str) -> String {
    if is_too_much(html) {
        return paragraph(html);
    }
    // Parsers of HTML have panicked on hostile input (CVE-2026-50129).
    catch_unwind(AssertUnwindSafe(|| CLEANER.clean(html).to_string()))
        .map_or_else(|_panic| paragraph(html), |safe| lower_headings(&safe))
}

/// The text of HTML, one line for each block.
#[must_use]
pub fn text(html: &str) -> String {
    let escaped = if is_too_much(html) {
        ammonia::clean_text(html)
    } else {
        let spaced = break_before_blocks(html);
        catch_unwind(AssertUnwindSafe(|| {
            Builder::empty().clean(&spaced).to_string()
        }))
        .unwrap_or_else(|_panic| ammonia::clean_text(html))
    };
    let lines = unescape(&escaped);
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn paragraph(html: &str) -> String {
    format!("<p>{}</p>", ammonia::clean_text(html))
}

/// Whether parsing would cost too much, by one look at the tags: elements that are opened and not
/// closed nest, and a parser repeats unclosed formatting in every new block.
fn is_too_much(html: &str) -> bool {
    if html.len() > MOST_BYTES || html.matches('&').count() > MOST_ENTITIES {
        return true;
    }
    let mut open: HashMap<String, usize> = HashMap::new();
    let (mut total, mut work) = (0_usize, 0_usize);
    for tag in html.split('<').skip(1) {
        let (closes, rest) = match tag.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, tag),
        };
        let name: String = rest
            .chars()
            .take(20)
            .take_while(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if name.is_empty() {
            continue;
        }
        work += total;
        match name.as_str() {
            // Never nest in themselves.
            "p" | "li" | "br" | "hr" | "img" | "input" | "meta" | "link" | "wbr" => {}
            _ if closes => {
                if let Some(count) = open.get_mut(&name).filter(|count| **count > 0) {
                    *count -= 1;
                    total -= 1;
                }
            }
            _ => {
                *open.entry(name).or_default() += 1;
                total += 1;
            }
        }
        if total > MOST_OPEN || work > MOST_WORK {
            return true;
        }
    }
    false
}

/// The page's own title is `h1`. In cleaned HTML a heading has no attributes.
fn lower_headings(safe: &str) -> String {
    let mut out = safe.to_owned();
    for (from, to) in [("h1>", "h2>"), ("h5>", "h4>"), ("h6>", "h4>")] {
        for open in ["<", "</"] {
            out = out.replace(&format!("{open}{from}"), &format!("{open}{to}"));
        }
    }
    out
}

fn break_before_blocks(html: &str) -> String {
    const BLOCKS: &[&str] = &[
        "p",
        "br",
        "li",
        "ul",
        "ol",
        "div",
        "tr",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "section",
        "article",
        "hr",
        "dt",
        "dd",
    ];
    let mut out = String::with_capacity(html.len() + 64);
    for (n, part) in html.split('<').enumerate() {
        if n > 0 {
            let name = part.trim_start_matches('/');
            let end = name
                .find(|c: char| !c.is_ascii_alphanumeric())
                .unwrap_or(name.len());
            let name = name.get(..end).unwrap_or_default();
            if BLOCKS.iter().any(|block| block.eq_ignore_ascii_case(name)) {
                out.push('\n');
            }
            out.push('<');
        }
        out.push_str(part);
    }
    out
}

/// Undoes the escapes that a serialiser of HTML writes in text.
fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&#32;", " ")
        .replace("&#47;", "/")
        .replace("&#39;", "'")
        .replace("&#61;", "=")
        .replace("&#96;", "`")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn only_the_allowed_is_left() {
        for (given, safe) in [
            (
                r#"<p onclick="x()" class="a" style="color:red" id="b">a</p>"#,
                "<p>a</p>",
            ),
            ("<script>alert(1)</script><style>p{}</style>b", "b"),
            (r#"<img src="http://evil.example/px" onerror="x()">c"#, "c"),
            (
                r#"<a href="javascript:alert(1)">d</a>"#,
                r#"<a rel="nofollow noopener ugc">d</a>"#,
            ),
            (
                r#"<a href="https://a.example/" target="_blank">e</a>"#,
                r#"<a href="https://a.example/" rel="nofollow noopener ugc">e</a>"#,
            ),
            (
                r#"<a href="/admin">f</a>"#,
                r#"<a rel="nofollow noopener ugc">f</a>"#,
            ),
            ("<h1>g</h1><h6>h</h6>", "<h2>g</h2><h4>h</h4>"),
            ("<b>i</b><table><tr><td>j</td></tr></table>", "ij"),
            (
                "<iframe src=\"https://x.example\"></iframe><svg><a>k</a></svg>",
                "",
            ),
        ] {
            assert_eq!(clean(given), safe, "{given}");
        }
    }

    #[test]
    fn what_breaks_parsers_is_survived() {
        let hostile = [
            "<math><semantics><annotation encoding=\"text/html\"><p>x".to_owned(),
            "<b>".repeat(100_000),
            "<div>".repeat(60_000),
            (0..200).map(|n| format!("<b x={n}>")).collect::<String>() + &"<p>".repeat(100_000),
            "<b></z>".repeat(50_000),
            "<a><table>".repeat(20_000),
            "<svg><desc><b>".repeat(20_000),
            "<".repeat(100_000),
            "&".repeat(300_000),
            "a".repeat(5_000_000),
        ];
        for html in hostile {
            let safe = clean(&html);
            assert!(text(&html).len() <= html.len());
            assert!(!safe.contains("<b") && !safe.contains("<svg") && !safe.contains("<math"));
        }
    }

    #[test]
    fn text_keeps_words_apart_and_reads_entities() {
        assert_eq!(
            text("<p>a</p><p>b &amp; c &lt;d&gt;<br>e</p>"),
            "a\nb & c <d>\ne"
        );
        assert_eq!(text("one<b>two</b>"), "onetwo");
        assert_eq!(text("&amp;lt;script&amp;gt;"), "&lt;script&gt;");
        assert_eq!(text("<script>x</script>"), "");
    }
}
