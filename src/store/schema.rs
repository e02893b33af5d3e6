//! The tables, as diesel sees them on both databases.

#![allow(missing_docs)]

diesel::table! {
    setting (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    handle (name) {
        name -> Text,
        url -> Text,
    }
}

diesel::table! {
    event (sequence) {
        sequence -> BigInt,
        body -> Text,
        created -> Timestamp,
    }
}

diesel::table! {
    change (sequence) {
        sequence -> BigInt,
        kind -> Text,
        id -> Text,
    }
}

diesel::table! {
    lease (name) {
        name -> Text,
        owner -> Text,
        until -> Timestamp,
    }
}

diesel::table! {
    account (id) {
        id -> Text,
        email -> Nullable<Text>,
        name -> Text,
        role -> Text,
        language -> Nullable<Text>,
        password -> Nullable<Text>,
        created -> Timestamp,
        seen -> Nullable<Timestamp>,
        proven -> Nullable<Timestamp>,
        warned -> Nullable<Timestamp>,
        leaving -> Nullable<Timestamp>,
    }
}

diesel::table! {
    account_email (email) {
        email -> Text,
        account -> Text,
        verified -> Timestamp,
    }
}

diesel::table! {
    email_link (hash) {
        hash -> Text,
        nonce -> Text,
        account -> Text,
        email -> Text,
        created -> Timestamp,
        expires -> Timestamp,
    }
}

diesel::table! {
    sign_in_link (hash) {
        hash -> Text,
        account -> Text,
        email -> Nullable<Text>,
        nonce -> Nullable<Text>,
        created -> Timestamp,
        expires -> Timestamp,
        used -> Nullable<Timestamp>,
    }
}

diesel::table! {
    passkey (id) {
        id -> Text,
        account -> Text,
        credential -> Text,
        name -> Text,
        data -> Text,
        created -> Timestamp,
        used -> Nullable<Timestamp>,
        locked -> Nullable<Timestamp>,
    }
}

diesel::table! {
    passkey_ceremony (hash) {
        hash -> Text,
        account -> Nullable<Text>,
        state -> Text,
        expires -> Timestamp,
    }
}

diesel::table! {
    sign_on (id) {
        id -> Text,
        account -> Text,
        issuer -> Text,
        subject -> Text,
        created -> Timestamp,
        used -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sign_on_attempt (hash) {
        hash -> Text,
        browser -> Text,
        provider -> Text,
        account -> Nullable<Text>,
        next -> Text,
        expires -> Timestamp,
    }
}

diesel::table! {
    sign_on_newcomer (hash) {
        hash -> Text,
        provider -> Text,
        issuer -> Text,
        subject -> Text,
        name -> Text,
        email -> Nullable<Text>,
        birth -> Nullable<Text>,
        next -> Text,
        expires -> Timestamp,
    }
}

diesel::table! {
    saved_search (id) {
        id -> Text,
        account -> Text,
        name -> Text,
        query -> Text,
        language -> Text,
        created -> Timestamp,
        told -> Timestamp,
        due -> Nullable<Timestamp>,
        stop -> Text,
    }
}

diesel::table! {
    learner (account) {
        account -> Text,
        birth -> Text,
        guardian_email -> Nullable<Text>,
        guardian_name -> Nullable<Text>,
        guardian_state -> Nullable<Text>,
        guardian_until -> Nullable<Timestamp>,
        guardian_secret -> Nullable<Text>,
        guardian_code -> Nullable<Text>,
    }
}

diesel::table! {
    consent (id) {
        id -> Text,
        account -> Text,
        purpose -> Text,
        object -> Nullable<Text>,
        text_version -> Text,
        language -> Text,
        given -> Timestamp,
        given_by -> Text,
        evidence -> Nullable<Text>,
        withdrawn -> Nullable<Timestamp>,
    }
}

diesel::table! {
    joining (hash) {
        hash -> Text,
        nonce -> Text,
        email -> Text,
        name -> Text,
        birth -> Text,
        guardian -> Nullable<Text>,
        language -> Text,
        issuer -> Nullable<Text>,
        subject -> Nullable<Text>,
        created -> Timestamp,
        expires -> Timestamp,
    }
}

diesel::table! {
    erasure (hash) {
        hash -> Text,
        erased -> Timestamp,
        event -> BigInt,
    }
}

diesel::table! {
    erasure_notice (erasure, activity) {
        erasure -> Text,
        activity -> Text,
        host -> Text,
        told -> Bool,
    }
}

diesel::table! {
    goal (id) {
        id -> Text,
        account -> Text,
        kind -> Text,
        object -> Text,
        language -> Text,
        created -> Timestamp,
        reached -> Nullable<Timestamp>,
    }
}

diesel::table! {
    goal_step (goal, position) {
        goal -> Text,
        position -> Integer,
        item -> Text,
    }
}

diesel::table! {
    adviser (id) {
        id -> Text,
        account -> Text,
        email -> Text,
        adviser_account -> Nullable<Text>,
        parts -> Text,
        language -> Text,
        created -> Timestamp,
        until -> Timestamp,
        guardian -> Bool,
        agreed -> Nullable<Timestamp>,
        accepted -> Nullable<Timestamp>,
        ended -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        invitation -> Nullable<Text>,
        guardian_secret -> Nullable<Text>,
        proof -> Nullable<Text>,
        proof_nonce -> Nullable<Text>,
        proof_until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    adviser_view (id) {
        id -> Text,
        adviser -> Text,
        part -> Text,
        at -> Timestamp,
        times -> Integer,
    }
}

diesel::table! {
    remark (id) {
        id -> Text,
        goal -> Text,
        adviser -> Text,
        text -> Text,
        item -> Nullable<Text>,
        answer -> Nullable<Text>,
        created -> Timestamp,
        seen -> Bool,
    }
}

diesel::table! {
    remark_letter (account) {
        account -> Text,
        language -> Text,
        next -> Timestamp,
    }
}

diesel::table! {
    subscription (id) {
        id -> Text,
        account -> Text,
        kind -> Text,
        object -> Text,
        actor -> Nullable<Text>,
        muted -> Bool,
        created -> Timestamp,
    }
}

diesel::table! {
    account_block (account, actor) {
        account -> Text,
        actor -> Text,
        created -> Timestamp,
    }
}

diesel::table! {
    digest (account) {
        account -> Text,
        seen -> Timestamp,
        every -> Nullable<Text>,
        language -> Text,
        told -> Timestamp,
        due -> Nullable<Timestamp>,
        stop -> Text,
    }
}

diesel::table! {
    report (id) {
        id -> Text,
        object -> Text,
        actor -> Text,
        body -> Text,
        host -> Nullable<Text>,
        flag -> Nullable<Text>,
        forwarded -> Bool,
        created -> Timestamp,
        settled -> Nullable<Timestamp>,
    }
}

diesel::table! {
    notice (item, kind) {
        item -> Text,
        kind -> Text,
        organisation -> Text,
        peer -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    figure (month, day, what, organisation, dimension, value) {
        month -> Text,
        day -> Text,
        what -> Text,
        organisation -> Text,
        dimension -> Text,
        value -> Text,
        count -> BigInt,
    }
}

diesel::table! {
    letter (id) {
        id -> Text,
        account -> Nullable<Text>,
        recipient -> Text,
        subject -> Text,
        body -> Text,
        calendar -> Nullable<Text>,
        stop -> Nullable<Text>,
        created -> Timestamp,
        due -> Timestamp,
        attempts -> Integer,
    }
}

diesel::table! {
    session (hash) {
        hash -> Text,
        account -> Text,
        created -> Timestamp,
        seen -> Timestamp,
    }
}

diesel::table! {
    token (id) {
        id -> Text,
        hash -> Text,
        account -> Text,
        name -> Text,
        scopes -> Text,
        created -> Timestamp,
        used -> Nullable<Timestamp>,
        revoked -> Nullable<Timestamp>,
    }
}

diesel::table! {
    idempotency (principal, idempotency_key) {
        principal -> Text,
        idempotency_key -> Text,
        request -> Text,
        status -> Integer,
        location -> Nullable<Text>,
        version -> Nullable<BigInt>,
        body -> Text,
        created -> Timestamp,
    }
}

diesel::table! {
    organisation (id) {
        id -> Text,
        url -> Text,
        peer -> Nullable<Text>,
        slug -> Text,
        verified -> Bool,
        document -> Text,
        published -> Timestamp,
        updated -> Timestamp,
        deleted -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    membership (account, organisation) {
        account -> Text,
        organisation -> Text,
        role -> Text,
    }
}

diesel::table! {
    card (id) {
        id -> Text,
        organisation -> Text,
        name -> Text,
        secret -> Text,
        language -> Text,
        account -> Nullable<Text>,
        words -> Nullable<Text>,
        misses -> Integer,
        created -> Timestamp,
        expires -> Timestamp,
        used -> Nullable<Timestamp>,
        locked -> Nullable<Timestamp>,
    }
}

diesel::table! {
    card_entry (id) {
        id -> Text,
        card -> Text,
        what -> Text,
        by_account -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    attestation (id) {
        id -> Text,
        account -> Text,
        organisation -> Text,
        what -> Text,
        code -> Text,
        by_account -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    opportunity (id) {
        id -> Text,
        url -> Text,
        peer -> Nullable<Text>,
        organisation -> Text,
        identifier -> Nullable<Text>,
        status -> Text,
        announced -> Bool,
        held -> Bool,
        document -> Text,
        published -> Nullable<Timestamp>,
        updated -> Timestamp,
        deleted -> Nullable<Timestamp>,
        version -> BigInt,
        moves_on -> Nullable<Timestamp>,
    }
}

diesel::table! {
    invitation (id) {
        id -> Text,
        opportunity -> Text,
        hash -> Text,
        code -> Nullable<Text>,
        email -> Nullable<Text>,
        name -> Text,
        created -> Timestamp,
        ends -> Timestamp,
        used -> Nullable<Timestamp>,
        revoked -> Nullable<Timestamp>,
    }
}

diesel::table! {
    invitation_stop (organisation, address) {
        organisation -> Text,
        address -> Text,
    }
}

diesel::table! {
    enrolment (id) {
        id -> Text,
        opportunity -> Text,
        account -> Nullable<Text>,
        email -> Text,
        name -> Text,
        language -> Text,
        message -> Text,
        releases_email -> Bool,
        releases_name -> Bool,
        join_id -> Nullable<Text>,
        joined_by -> Nullable<Text>,
        note -> Nullable<Text>,
        invitation -> Nullable<Text>,
        state -> Text,
        secret -> Text,
        ticket -> Text,
        since -> Timestamp,
        updated -> Timestamp,
        reminded -> Nullable<Timestamp>,
        asked -> Integer,
        version -> BigInt,
    }
}

diesel::table! {
    release_request (enrolment) {
        enrolment -> Text,
        secret -> Text,
        fields -> Text,
        state -> Text,
        asked -> Timestamp,
        answered -> Nullable<Timestamp>,
    }
}

diesel::table! {
    question (id) {
        id -> Text,
        opportunity -> Text,
        position -> Integer,
        document -> Text,
    }
}

diesel::table! {
    question_reader (question, account) {
        question -> Text,
        account -> Text,
    }
}

diesel::table! {
    answer (enrolment, question) {
        enrolment -> Text,
        question -> Text,
        value -> Text,
        given -> Timestamp,
    }
}

diesel::table! {
    message (id) {
        id -> Text,
        opportunity -> Text,
        account -> Nullable<Text>,
        audience -> Text,
        name -> Text,
        content -> Text,
        published -> Timestamp,
        reached -> Integer,
        missed -> Integer,
        on_page -> Integer,
        key -> Text,
    }
}

diesel::table! {
    enrolment_letter (enrolment, at) {
        enrolment -> Text,
        at -> Timestamp,
        decides -> Bool,
    }
}

diesel::table! {
    check_in (enrolment, day) {
        enrolment -> Text,
        day -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    door (opportunity) {
        opportunity -> Text,
        name -> Text,
        secret -> Text,
    }
}

diesel::table! {
    playlist (id) {
        id -> Text,
        url -> Text,
        peer -> Nullable<Text>,
        organisation -> Text,
        slug -> Nullable<Text>,
        status -> Text,
        announced -> Bool,
        document -> Text,
        published -> Nullable<Timestamp>,
        updated -> Timestamp,
        deleted -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    playlist_step (playlist, position) {
        playlist -> Text,
        position -> Integer,
        item -> Text,
        name -> Text,
    }
}

diesel::table! {
    walk (account, playlist) {
        account -> Text,
        playlist -> Text,
        started -> Timestamp,
        completed -> Nullable<Timestamp>,
    }
}

diesel::table! {
    walk_tick (account, playlist, step) {
        account -> Text,
        playlist -> Text,
        step -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    listing (id) {
        id -> Text,
        item_type -> Text,
        peer -> Nullable<Text>,
        hidden -> Bool,
        ends -> Nullable<Timestamp>,
    }
}

diesel::table! {
    esco_concept (id) {
        id -> Text,
        kind -> Text,
        code -> Nullable<Text>,
        skill_type -> Nullable<Text>,
        reuse_level -> Nullable<Text>,
        obsolete -> Bool,
        replaced_by -> Nullable<Text>,
        version -> Nullable<Text>,
    }
}

diesel::table! {
    esco_label (concept, language) {
        concept -> Text,
        language -> Text,
        preferred -> Text,
        alternative -> Text,
        hidden -> Text,
        description -> Nullable<Text>,
        scope_note -> Nullable<Text>,
    }
}

diesel::table! {
    esco_link (subject, relation, object, file) {
        subject -> Text,
        relation -> Text,
        object -> Text,
        file -> Text,
        run -> Text,
    }
}

diesel::table! {
    esco_file (family, language) {
        family -> Text,
        language -> Text,
        version -> Nullable<Text>,
        entries -> BigInt,
        imported -> Timestamp,
    }
}

diesel::table! {
    peer (host) {
        host -> Text,
        url -> Text,
        software -> Nullable<Text>,
        actor -> Nullable<Text>,
        name -> Nullable<Text>,
        policy -> Text,
        reason -> Nullable<Text>,
        signature -> Text,
        failures -> Integer,
        failing_since -> Nullable<Timestamp>,
        retry_at -> Nullable<Timestamp>,
        last_success -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        heard -> Nullable<Timestamp>,
        lease_owner -> Nullable<Text>,
        lease_until -> Nullable<Timestamp>,
        asked -> Nullable<Timestamp>,
        created -> Timestamp,
    }
}

diesel::table! {
    actor_key (actor) {
        actor -> Text,
        public_pem -> Text,
        private_pem -> Text,
        created -> Timestamp,
    }
}

diesel::table! {
    foreign_actor (url) {
        url -> Text,
        host -> Text,
        actor_type -> Text,
        name -> Nullable<Text>,
        username -> Nullable<Text>,
        key_id -> Text,
        key_pem -> Text,
        inbox -> Text,
        shared_inbox -> Nullable<Text>,
        outbox -> Nullable<Text>,
        document -> Text,
        fetched -> Timestamp,
        deleted -> Nullable<Timestamp>,
    }
}

diesel::table! {
    foreign_object (sequence) {
        sequence -> BigInt,
        url -> Text,
        host -> Text,
        object_type -> Text,
        attributed_to -> Text,
        name -> Nullable<Text>,
        content -> Nullable<Text>,
        document -> Text,
        updated -> Timestamp,
        stored -> Timestamp,
        listed -> Nullable<Timestamp>,
        deleted -> Nullable<Timestamp>,
    }
}

diesel::table! {
    follower (actor, remote) {
        actor -> Text,
        remote -> Text,
        host -> Text,
        inbox -> Text,
        shared_inbox -> Nullable<Text>,
        follow_id -> Text,
        state -> Text,
        created -> Timestamp,
    }
}

diesel::table! {
    following (actor) {
        actor -> Text,
        host -> Text,
        followed_by -> Text,
        whole -> Bool,
        inbox -> Text,
        outbox -> Nullable<Text>,
        follow_id -> Text,
        state -> Text,
        reading -> Text,
        reading_begun -> Nullable<Timestamp>,
        reading_next -> Nullable<Text>,
        reading_mark -> Nullable<Text>,
        reading_pages -> Integer,
        reading_items -> Integer,
        reading_missed -> Integer,
        reading_failures -> Integer,
        reading_error -> Nullable<Text>,
        reading_turn -> Nullable<Timestamp>,
        reading_retry -> Nullable<Timestamp>,
        created -> Timestamp,
    }
}

diesel::table! {
    activity (sequence) {
        sequence -> BigInt,
        url -> Text,
        actor -> Text,
        activity_type -> Text,
        object -> Text,
        body -> Text,
        audience -> Text,
        expanded -> Bool,
        expanded_to -> Nullable<Text>,
        created -> Timestamp,
    }
}

diesel::table! {
    delivery (sequence) {
        sequence -> BigInt,
        activity -> BigInt,
        host -> Text,
        inbox -> Text,
        signer -> Text,
        state -> Text,
        attempts -> Integer,
        refusals -> Integer,
        last_error -> Nullable<Text>,
        updated -> Timestamp,
    }
}

diesel::table! {
    doubt (signer, inbox) {
        signer -> Text,
        inbox -> Text,
        host -> Text,
        refusals -> Integer,
        since -> Timestamp,
        held -> Bool,
        retry_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    received (url, actor) {
        url -> Text,
        actor -> Text,
        host -> Text,
        activity_type -> Text,
        state -> Text,
        wanted -> Nullable<Text>,
        wanted_from -> Nullable<Text>,
        note -> Nullable<Text>,
        attempts -> Integer,
        retry_at -> Nullable<Timestamp>,
        created -> Timestamp,
    }
}

diesel::table! {
    replay (hash) {
        hash -> Text,
        expires -> Timestamp,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    setting,
    handle,
    event,
    change,
    lease,
    account,
    sign_in_link,
    passkey,
    passkey_ceremony,
    sign_on,
    sign_on_attempt,
    sign_on_newcomer,
    saved_search,
    learner,
    consent,
    account_email,
    email_link,
    joining,
    erasure,
    erasure_notice,
    goal,
    goal_step,
    adviser,
    adviser_view,
    remark,
    remark_letter,
    letter,
    session,
    token,
    idempotency,
    organisation,
    membership,
    card,
    card_entry,
    attestation,
    opportunity,
    invitation,
    invitation_stop,
    enrolment,
    release_request,
    question,
    question_reader,
    answer,
    message,
    enrolment_letter,
    check_in,
    door,
    playlist,
    playlist_step,
    walk,
    walk_tick,
    listing,
    esco_concept,
    esco_label,
    esco_link,
    esco_file,
    peer,
    actor_key,
    foreign_actor,
    foreign_object,
    follower,
    subscription,
    account_block,
    digest,
    figure,
    notice,
    report,
    following,
    activity,
    delivery,
    doubt,
    received,
    replay,
);

diesel::joinable!(playlist_step -> playlist (playlist));
diesel::joinable!(delivery -> activity (activity));
diesel::joinable!(membership -> account (account));
diesel::joinable!(membership -> organisation (organisation));
diesel::joinable!(card_entry -> card (card));
diesel::joinable!(saved_search -> account (account));
diesel::joinable!(enrolment -> account (account));
diesel::joinable!(enrolment -> opportunity (opportunity));
diesel::joinable!(enrolment -> invitation (invitation));
diesel::joinable!(release_request -> enrolment (enrolment));
diesel::joinable!(invitation -> opportunity (opportunity));
diesel::joinable!(answer -> enrolment (enrolment));
diesel::joinable!(answer -> question (question));
diesel::joinable!(question -> opportunity (opportunity));
diesel::joinable!(message -> opportunity (opportunity));
diesel::joinable!(check_in -> enrolment (enrolment));
diesel::joinable!(enrolment_letter -> enrolment (enrolment));
diesel::joinable!(door -> opportunity (opportunity));
diesel::joinable!(walk -> account (account));
diesel::joinable!(walk -> playlist (playlist));
diesel::joinable!(subscription -> account (account));
diesel::joinable!(account_block -> account (account));
diesel::joinable!(digest -> account (account));
diesel::joinable!(letter -> account (account));
diesel::joinable!(learner -> account (account));
diesel::joinable!(consent -> account (account));
diesel::joinable!(erasure_notice -> erasure (erasure));
diesel::joinable!(goal -> account (account));
diesel::joinable!(goal_step -> goal (goal));
diesel::joinable!(adviser_view -> adviser (adviser));
diesel::joinable!(remark -> goal (goal));
diesel::joinable!(remark -> adviser (adviser));
diesel::joinable!(remark_letter -> account (account));
diesel::joinable!(session -> account (account));
diesel::joinable!(token -> account (account));
diesel::joinable!(sign_in_link -> account (account));
diesel::joinable!(passkey -> account (account));
diesel::joinable!(sign_on -> account (account));
