-- cluster_role_create: the roles that log in to the private cluster; run after
-- cluster_role_password
-- reference
do $$
declare
	role_name text;
begin
	foreach role_name in array array['ruad_writer', 'ruad_api'] loop
		if not exists (select from pg_roles where rolname = role_name) then
			execute format('create role %I', role_name);
		end if;
	end loop;
	execute format('alter role ruad_writer login password %L',
		current_setting('ruad.writer_password'));
	execute format('alter role ruad_api login password %L',
		current_setting('ruad.api_password'));
end
$$;
