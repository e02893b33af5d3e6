#![allow(clippy::unwrap_used, clippy::panic)]
use super::*;
use crate::domain::esco::ConceptKind;

fn read(path: &str, text: &str) -> Result<Vec<Piece>, Wrong> {
    let file = File::open(&Named::read(path), text.as_bytes())?.unwrap();
    file.map(|piece| piece.map(|(_, piece)| piece)).collect()
}

#[test]
fn a_path_says_what_a_file_is() {
    let named = |path: &str| {
        let named = Named::read(path);
        (
            named.family,
            named.language.map(|tag| tag.to_string()),
            named.version.map(|version| version.to_string()),
        )
    };
    let told = |family: &str, language: Option<&str>, version: Option<&str>| {
        (
            family.to_owned(),
            language.map(ToOwned::to_owned),
            version.map(ToOwned::to_owned),
        )
    };
    for (path, family, language, version) in [
        ("skills_en.csv", "skills", Some("en"), None),
        (
            "ESCO dataset - v1.2.0 - classification - no - csv/occupations_no.csv",
            "occupations",
            Some("nb"),
            Some("1.2"),
        ),
        (
            "/srv/vilnius/v1.1.1_skillsHierarchy_en.csv.gz",
            "skillsHierarchy",
            Some("en"),
            Some("1.1.1"),
        ),
        (
            "broaderRelationsSkillPillar.csv",
            "broaderRelationsSkillPillar",
            None,
            None,
        ),
        ("my own.csv", "my own", None, None),
    ] {
        assert_eq!(named(path), told(family, language, version), "{path}");
    }
}

#[test]
fn columns_are_known_by_their_names() {
    let old = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n\
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a,knowledge,cross-sector,sewing,\"stitching\nneedlework\nstitching\",\n";
    let new = "\u{feff}conceptUri,preferredLabel,altLabels,status,conceptType,definition,skillType,reuseLevel\r\n\
        http://data.europa.eu/esco/skill/a,sewing,\"stitching\nneedlework\",released,KnowledgeSkillCompetence,,knowledge,cross-sector\r\n";
    let old = read("skills_en.csv", old).unwrap();
    assert_eq!(old, read("skills_en.csv", new).unwrap());
    let (concept, label) = old.first().unwrap().concept.as_ref().unwrap();
    assert_eq!(concept.kind, ConceptKind::Skill);
    assert_eq!(concept.skill_type.as_deref(), Some("knowledge"));
    assert!(!concept.obsolete);
    assert_eq!(label.alternative, ["stitching", "needlework"]);
    assert_eq!(label.description, None);
}

#[test]
fn an_occupation_stands_under_the_group_of_its_code() {
    let text = "conceptType,conceptUri,iscoGroup,preferredLabel\n\
        Occupation,http://data.europa.eu/esco/occupation/a,2654,director\n";
    let pieces = read("occupations_en.csv", text).unwrap();
    let links = &pieces.first().unwrap().links;
    assert_eq!(links.first().unwrap().object, "isco/C2654");
    let text = "conceptType,conceptUri,code,preferredLabel\n\
        ISCOGroup,http://data.europa.eu/esco/isco/C2,2,Professionals\n\
        ISCOGroup,http://data.europa.eu/esco/isco/C26,26,Legal professionals\n";
    let pieces = read("ISCOGroups_en.csv", text).unwrap();
    let objects: Vec<&str> = pieces
        .iter()
        .flat_map(|piece| &piece.links)
        .map(|link| link.object.as_str())
        .collect();
    assert_eq!(objects, ["isco/C2"]);
}

#[test]
fn levels_are_broader_step_by_step() {
    let text = "Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI\n\
        http://data.europa.eu/esco/skill/S,\n\
        http://data.europa.eu/esco/skill/S,http://data.europa.eu/esco/skill/S1,http://data.europa.eu/esco/skill/S1.1,\n";
    let pieces = read("skillsHierarchy_en.csv", text).unwrap();
    let links: Vec<(&str, &str)> = pieces
        .iter()
        .flat_map(|piece| &piece.links)
        .map(|link| (link.subject.as_str(), link.object.as_str()))
        .collect();
    assert_eq!(links, [("skill/S1", "skill/S"), ("skill/S1.1", "skill/S1")]);
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_column() {
    let told = |path: &str, text: &str| read(path, text).unwrap_err().to_string();
    assert_eq!(
        told("skills_en.csv", "conceptUri,name\n"),
        "line 1: has no column conceptType, nor preferredLabel"
    );
    assert_eq!(told("skills_en.csv", ""), "line 1: is empty");
    let head = "conceptType,conceptUri,preferredLabel\n";
    for (row, expected) in [
        (
            "KnowledgeSkillCompetence,http://example.org/a,a\n",
            "line 2, column conceptUri: `http://example.org/a` is no address of ESCO such as http://data.europa.eu/esco/skill/…",
        ),
        (
            "Skill,http://data.europa.eu/esco/skill/a,a\n",
            "line 2, column conceptType: `Skill` is no kind of concept",
        ),
        (
            "\nKnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a,\n",
            "line 3, column preferredLabel: is empty",
        ),
        (
            "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a\n",
            "line 2: has 2 cells where the header has 3",
        ),
    ] {
        assert_eq!(told("skills_en.csv", &format!("{head}{row}")), expected);
    }
    let long = format!(
        "{head}SkillGroup,{}skill/a,{}\n",
        super::super::BASE,
        "a".repeat(70_000)
    );
    assert_eq!(
        told("skills_en.csv", &long),
        "line 2, column preferredLabel: is longer than 64 KiB"
    );
    let head = "occupationUri,relationType,skillUri\n";
    let row = "http://data.europa.eu/esco/occupation/a,useful,http://data.europa.eu/esco/skill/a\n";
    assert_eq!(
        told("occupationSkillRelations.csv", &format!("{head}{row}")),
        "line 2, column relationType: is neither `essential` nor `optional`"
    );
}

#[test]
fn an_endless_row_is_refused_without_being_kept() {
    let head: &[u8] = b"conceptType,conceptUri,preferredLabel\nSkillGroup,\"";
    let source = head.chain(std::io::repeat(b'a'));
    let named = Named::read("skills_en.csv");
    let file = File::open(&named, source.take(64 << 20)).unwrap().unwrap();
    let told: Vec<_> = file.collect();
    let Some(Err(wrong)) = told.first() else {
        panic!("it was read: {told:?}");
    };
    assert_eq!(told.len(), 1);
    assert!(wrong.reason.contains("is longer than 4 MiB"), "{wrong}");
}

#[test]
fn other_tables_are_none_of_them() {
    // Its columns are those of concepts, and its kinds are none.
    let text = "conceptType,conceptUri,code,preferredLabel,greenShare\nISCO level 3,x,1,a,0\n";
    for name in ["greenShareOcc_en.csv", "v1.2.0/conceptSchemes_en.csv"] {
        let named = Named::read(name);
        assert!(
            File::open(&named, text.as_bytes()).unwrap().is_none(),
            "{name}"
        );
    }
    let named = Named::read("prices.csv");
    assert!(
        File::open(&named, "a,b\n1,2\n".as_bytes())
            .unwrap()
            .is_none()
    );
    let named = Named::read("mine.csv");
    let text = "conceptUri,broaderUri\n";
    let file = File::open(&named, text.as_bytes()).unwrap().unwrap();
    assert_eq!(file.shape, Shape::Broader);
}

#[test]
fn a_concept_may_have_very_many_other_names_but_not_any_number() {
    // An occupation in Dutch (1.2) has 637.
    let text = |names: usize| {
        let names: Vec<String> = (0..names).map(|n| format!("n{n}")).collect();
        format!(
            "conceptType,conceptUri,preferredLabel,altLabels\n\
             Occupation,http://data.europa.eu/esco/occupation/a,a,\"{}\"\n",
            names.join("\n")
        )
    };
    let pieces = read("occupations_nl.csv", &text(700)).unwrap();
    let (_, label) = pieces.first().unwrap().concept.as_ref().unwrap();
    assert_eq!(label.alternative.len(), 700);
    let wrong = read("occupations_nl.csv", &text(4_001)).unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "line 2, column altLabels: has more than 4000 lines"
    );
}
